import { describe, expect, test } from 'vitest';
import { lintQuiz } from '../../../../src/lib/quiz/lint/lint-quiz.ts';
import type { Acceptance } from '../../../../src/lib/quiz/kinds/kind.ts';
import type { WrittenQuiz } from '../../../../src/lib/quiz/written.ts';
import { choice, everyKind } from './questions.ts';

const languages = ['en', 'ru'];

/** A sound question that asks something else than those of other numbers. */
const asked = (index: number) => ({
	...choice,
	id: `q${index}`,
	stem: { en: `You praise sensor ${index}. What do you add?`, ru: `Вы хвалите датчик ${index}. Что добавите?` },
});

/** Name and place of each finding. */
const found = (quiz: WrittenQuiz) => lintQuiz(quiz, languages).map(({ path, warning = 'error' }) => `${warning} ${path.join('.')}`);

test('a quiz with sound questions of every kind has no finding', () => {
	expect(found({ shuffle: false, questions: everyKind })).toEqual([]);
});

test('two questions with one id are found', () => {
	const questions = [choice, { ...asked(1), id: choice.id, options: choice.options.toReversed() }];
	expect(lintQuiz({ shuffle: false, questions }, languages)).toEqual([
		{
			id: 'id/repeated',
			path: ['questions', 1, 'id'],
			message: 'Two questions of this quiz have the id `praise`. Give this one an id of its own.',
		},
	]);
});

test.each([
	[everyKind.length - 1, []],
	[everyKind.length, ['error draw']],
	[everyKind.length + 1, ['error draw']],
])(`of ${everyKind.length} questions %i are drawn`, (draw, findings) => {
	expect(found({ shuffle: false, draw, questions: everyKind })).toEqual(findings);
});

describe('the places of right answers', () => {
	/** Questions with three options each, whose right answers stand in these places. */
	const quiz = (places: number[], shuffle = false): WrittenQuiz => ({
		shuffle,
		questions: places.map((place, index) => ({
			...asked(index),
			options: choice.options.map((each, at) => ({ ...each, correct: at === place })),
		})),
	});

	test.each([[[]], [[2]], [[1, 1]], [[0, 1, 0]], [[2, 2, 0, 2]], [[0, 0, 0, 1, 2, 0]], [[0, 1, 2, 0, 1, 2, 0, 1, 2]]])(
		'%j pass',
		(places) => {
			expect(found(quiz(places))).toEqual([]);
		},
	);

	test.each([
		[[1, 1, 1], 'The right answer is option 2 in 3 of 3 questions. Move some'],
		[[0, 0, 0, 0, 1], 'The right answer is option 1 in 4 of 5 questions. Move some'],
		[[0, 0, 0, 0, 0, 1], 'The right answer is option 1 in 5 of 6 questions. Move some'],
		[[0, 1, 0, 1, 0, 1, 0, 1, 0], 'The right answer is never option 3 in 9 questions. Move some there'],
	])('%j', (places, sentence) => {
		const [finding] = lintQuiz(quiz(places), languages);
		expect(finding?.message).toBe(`${sentence}, or write \`shuffle: true\`. (Attali & Bar-Hillel 2003)`);
	});

	test('say nothing where the options are shuffled', () => {
		expect(found(quiz([1, 1, 1], true))).toEqual([]);
	});

	test('count for questions with another number of options as chance would have it', () => {
		const two = quiz([0, 0, 0]).questions.map((question) => ({ ...choice, ...question, options: choice.options.slice(0, 2) }));
		expect(found({ shuffle: false, questions: two })).toEqual([]);
	});
});

describe('a warning', () => {
	const because = 'One sentence is enough.';
	const accepting = (warning: string): Acceptance[] => [{ warning, reason: because }];
	const differing = { ...choice, stem: { ...choice.stem, ru: 'Что вы добавите к похвале?' } };

	test('is found', () => {
		expect(found({ shuffle: false, questions: [differing] })).toEqual(['stems-differ questions.0.stem']);
	});

	test('stands when its question accepts it, and when its quiz does', () => {
		expect(found({ shuffle: false, questions: [{ ...differing, accepted: accepting('stems-differ') }] })).toEqual([]);
		expect(found({ shuffle: false, questions: [differing], accepted: accepting('stems-differ') })).toEqual([]);
	});

	test('of the whole quiz is not accepted by a question', () => {
		const questions = [0, 1, 2].map((index) => ({
			...asked(index),
			...(index === 0 && { accepted: accepting('uneven-places') }),
		}));
		expect(found({ shuffle: false, questions })).toEqual(['uneven-places questions', 'needless-acceptance questions.0.accepted.0']);
		expect(found({ shuffle: false, questions: questions.slice(1), accepted: accepting('uneven-places') })).toEqual([
			'needless-acceptance accepted.0',
		]);
	});

	test('of one question is not accepted by another', () => {
		const other = { ...asked(1), id: 'other', accepted: accepting('stems-differ') };
		expect(found({ shuffle: false, questions: [differing, other] })).toEqual([
			'stems-differ questions.0.stem',
			'needless-acceptance questions.1.accepted.0',
		]);
	});

	test('that does not occur any more is to be struck out', () => {
		expect(lintQuiz({ shuffle: false, questions: [choice], accepted: accepting('longest-right') }, languages)).toEqual([
			{
				id: 'quiz/needless-acceptance',
				warning: 'needless-acceptance',
				path: ['accepted', 0],
				message: 'The warning `longest-right` does not occur here any more. Remove the entry.',
			},
		]);
	});

	test.each([
		['longest-rigth', ' Did you mean `longest-right`?'],
		['needless-acceptance', ''],
	])('of an unknown name is an error: %s', (name, hint) => {
		expect(lintQuiz({ shuffle: false, questions: [choice], accepted: accepting(name) }, languages)).toEqual([
			{
				id: 'reference/unknown',
				path: ['accepted', 0, 'warning'],
				message: `There is no warning \`${name}\`.${hint} Known are: \`absolute-words\`, \`answer-in-stem\`, \`longest-right\`, \`many-options\`, \`negative-stem\`, \`no-question\`, \`stems-differ\`, \`uneven-places\`.`,
			},
		]);
	});

	test('does not hide an error', () => {
		const options = choice.options.map((each) => ({ ...each, correct: false }));
		expect(found({ shuffle: false, questions: [{ ...choice, options }], accepted: accepting('longest-right') })).toEqual([
			'error questions.0.options',
			'needless-acceptance accepted.0',
		]);
	});
});
