import { expect, test } from 'vitest';
import { quizSchema } from '../../../src/schemas/quiz/quiz.ts';
import { quizRecordSchema } from '../../../src/schemas/quiz/record.ts';
import { changed, context, findings, sound } from './judge.ts';

const schema = quizSchema(context);
const quiz = sound('quizzes/town-square/profile.yaml');
const questions = quiz['questions'] as { id: string; options: { correct?: boolean }[] }[];

test('a sound quiz is taken, and an option that says nothing of it is wrong', () => {
	const marked = schema
		.parse(quiz)
		.questions.map((question) => ('options' in question ? question.options.map(({ correct }) => correct) : []));
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
		'questions.0.ref: Write a page and, if you like, a heading: `guidelines/comments#you-may-answer`.',
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
])('%s may not be %j', (path, value, finding) => {
	expect(findings(schema, changed(quiz, path, value))).toEqual([finding]);
});

test('two to six options stand to choose from', () => {
	const [option] = questions[0]!.options;
	const of = (count: number) => {
		const options = Array.from({ length: count }, (_, index) => ({ ...option, id: `o${index}` }));
		return findings(schema, changed(quiz, 'questions.0.options', options));
	};
	expect(of(1)).toEqual(['questions.0.options: A question needs at least two options; three is the advised number.']);
	expect([2, 6].flatMap(of)).toEqual([]);
	expect(of(7)).toEqual(['questions.0.options: More than six options cannot be held in mind; three is the advised number.']);
});

test('a line of a record is taken as it is written, and in no other form', () => {
	const isTaken = (line: unknown) => quizRecordSchema.safeParse({ 'profile-praise': line }).success;
	expect(isTaken({ revision: 2, key: 'abcdefgh', clause: 'ponmlkji' })).toBe(true);
	expect(isTaken({ revision: 2, removed: true })).toBe(true);
	expect(isTaken({ revision: 2, key: 12345678 })).toBe(false);
	expect(isTaken({ revision: 2, key: 'abcdefgx' })).toBe(false);
	expect(isTaken({ revision: 2, removed: false })).toBe(false);
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
