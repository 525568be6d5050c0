import { expect, test } from 'vitest';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import { changed, context, findings, sound } from './judge.ts';

const schema = quizSchema(context);
const quiz = sound('quizzes/town-square/profile.yaml');
const questions = quiz['questions'] as { id: string; options: { correct?: boolean }[] }[];

test('a sound quiz is taken, and an option that says nothing of it is wrong', () => {
	const marked = schema.parse(quiz).questions.map(({ options }) => options.map(({ correct }) => correct));
	expect(marked).toEqual(questions.map(({ options }) => options.map(({ correct = false }) => correct)));
});

test.each(['guidelines/disclosure', 'guidelines/disclosure#in-the-post-itself', 'guidelines/disclosure#в-самом-посте'])(
	'it may rest on %s',
	(ref) => {
		expect(findings(schema, changed(quiz, 'questions.0.ref', ref))).toEqual([]);
	},
);

test.each<[path: string, value: unknown, finding: string]>([
	['questions', [], 'questions: A quiz needs at least one question.'],
	[
		'questions.0.ref',
		'/en/guidelines/disclosure/',
		'questions.0.ref: Write a page and, if you like, a heading: `guidelines/comments#may-i-answer`.',
	],
	[
		'questions.0.options.0.id',
		'Option A',
		'questions.0.options.0.id: Use small letters, digits and single hyphens, for example `heat-loss-guide`.',
	],
	[
		'questions.0.options.0.why.ru',
		undefined,
		'questions.0.options.0.why: The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.',
	],
	[
		'questions.0.options.0.correct',
		false,
		'questions.0.options: Question `profile-praise`: No option is marked as right. Add `correct: true` to the right one.',
	],
	[
		'questions.0.stem.en',
		'Which of these is not honest?',
		'questions.0.stem.en: Question `profile-praise`: The question asks for what is not so. Ask for what is right instead; a reader overlooks the small word.',
	],
	[
		'questions.1.id',
		'profile-praise',
		'questions.1.id: Two questions of this quiz have the id `profile-praise`. Give this one an id of its own.',
	],
])('%s may not be %j', (path, value, finding) => {
	expect(findings(schema, changed(quiz, path, value))).toEqual([finding]);
});

test('two to four options stand to choose from', () => {
	const [first, second, third] = questions[0]!.options;
	const of = (...options: unknown[]) =>
		findings(
			schema,
			changed(
				quiz,
				'questions.0.options',
				options.map((option, index) => ({ ...(option as object), id: `o${index}` })),
			),
		);
	expect(of(first)).toContain('questions.0.options: A question needs at least two options; three is the advised number.');
	expect(of(first, second)).toEqual([]);
	expect(of(first, second, third, second, third)).toContain(
		'questions.0.options: More than four options tire the reader; three is the advised number.',
	);
});

test.each<[what: string, path: string, value: unknown]>([
	['a kind that nobody knows', 'questions.0.kind', 'essay'],
	['a share above all', 'pass', 1.5],
	['a share of nothing', 'pass', 0],
	['a revision before the first', 'revision', 0],
	['a missing revision', 'revision', undefined],
	['a misspelt field', 'questions.0.option', []],
])('%s is refused once', (_what, path, value) => {
	expect(findings(schema, changed(quiz, path, value))).toHaveLength(1);
});
