import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markLesson, recordAnswer } from '../../../src/lib/progress/changes.ts';
import { merge } from '../../../src/lib/progress/merge.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { progress } from './arbitrary.ts';

function withEntries(entries: Partial<Progress>): Progress {
	return { ...empty(), ...entries };
}

describe('merging two states', () => {
	test('gives the same whichever comes first', () => {
		fc.assert(
			fc.property(progress, progress, (a, b) => {
				expect(merge(a, b)).toEqual(merge(b, a));
			}),
		);
	});

	test('gives the same whichever two of three are merged first', () => {
		fc.assert(
			fc.property(progress, progress, progress, (a, b, c) => {
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
			}),
		);
	});

	test('adds nothing to a state that is merged with itself or with nothing', () => {
		fc.assert(
			fc.property(progress, (state) => {
				expect(merge(state, state)).toEqual(state);
				expect(merge(state, empty())).toEqual(state);
			}),
		);
	});

	test('leaves both states as they were', () => {
		fc.assert(
			fc.property(progress, progress, (a, b) => {
				const before = JSON.stringify([a, b]);
				merge(a, b);
				expect(JSON.stringify([a, b])).toBe(before);
			}),
		);
	});
});

test('an entry that nobody changed stays the same object, so that it need not be written again', () => {
	const answered = (quiz: string, before: Progress) =>
		recordAnswer(before, quiz, 'one', { revision: 1, chosen: ['a'], correct: true, at: 1 });
	const before = answered('archive', empty());
	const after = merge(before, answered('new', before));
	expect(after.quizzes['archive']).toBe(before.quizzes['archive']);
	expect(Object.keys(after.quizzes)).toEqual(['archive', 'new']);
});

test('what a later release added to an entry outlives a change by an earlier one', () => {
	const marks = { a: { done: true, at: 1, rating: 5 } };
	const cards = { a: { b: 1 } };
	const later = { ...withEntries({ lessons: marks }), cards };
	expect(markLesson(later, 'a', false, 2)).toEqual({ ...later, lessons: { a: { done: false, at: 2, rating: 5 } } });
});

test('what a later release says of an answer stays with that answer', () => {
	const given = { revision: 1, chosen: ['a'], correct: true, at: 1 };
	const first = { ...given, confidence: 3 };
	const later = withEntries({ quizzes: { q: { answers: { one: { first, last: first } } } } });
	const next = { ...given, at: 2 };
	expect(recordAnswer(later, 'q', 'one', next).quizzes['q']?.answers['one']).toEqual({ first, last: next });
	expect(recordAnswer(empty(), 'q', 'one', given).quizzes['q']).toEqual({ answers: { one: { first: given, last: given } } });
});

describe('what wins', () => {
	const answer = (at: number, chosen: string, revision = 1) => ({ revision, chosen: [chosen], correct: chosen === 'a', at });
	const pair = (only: ReturnType<typeof answer>) => withEntries({ quizzes: { q: { answers: { one: { first: only, last: only } } } } });
	const passed = (revision: number, at: number, score: number) =>
		withEntries({ quizzes: { q: { answers: {}, passed: { revision, at, score } } } });
	const mark = (done: boolean, at: number) => withEntries({ lessons: { a: { done, at } } });
	const preference = (value: string, at: number) => withEntries({ preferences: { language: { value, at } } });
	const both = (first: ReturnType<typeof answer>, last: ReturnType<typeof answer>) =>
		withEntries({ quizzes: { q: { answers: { one: { first, last } } } } });

	test.each([
		['the later mark', mark(true, 1), mark(false, 2), mark(false, 2)],
		['the mark as read, of two at the same time', mark(true, 1), mark(false, 1), mark(true, 1)],
		['the later preference', preference('ru', 1), preference('en', 2), preference('en', 2)],
		['the greater value, of two preferences at the same time', preference('ru', 1), preference('en', 1), preference('ru', 1)],
		['the earliest answer as first, the latest as last', pair(answer(5, 'b')), pair(answer(9, 'a')), both(answer(5, 'b'), answer(9, 'a'))],
		[
			'the higher revision as last, of two answers at the same time',
			pair(answer(5, 'b', 2)),
			pair(answer(5, 'a', 1)),
			both(answer(5, 'a', 1), answer(5, 'b', 2)),
		],
		[
			'the greater choice as last, of two answers otherwise equal',
			pair({ ...answer(5, 'b'), correct: true }),
			pair({ ...answer(5, 'a'), correct: true }),
			both({ ...answer(5, 'a'), correct: true }, { ...answer(5, 'b'), correct: true }),
		],
		[
			'the right one as last, of two answers otherwise equal',
			pair({ ...answer(5, 'a'), correct: false }),
			pair(answer(5, 'a')),
			both({ ...answer(5, 'a'), correct: false }, answer(5, 'a')),
		],
		['the pass of the higher revision, though later', passed(2, 9, 0.8), passed(1, 1, 1), passed(2, 9, 0.8)],
		['the earlier pass of a revision, though lower', passed(1, 9, 1), passed(1, 1, 0.8), passed(1, 1, 0.8)],
		['the higher score, of two passes at the same time', passed(1, 1, 1), passed(1, 1, 0.8), passed(1, 1, 1)],
		[
			'the latest acknowledgement of each version',
			withEntries({ acknowledgements: { disclosure: { 1: 7 } } }),
			withEntries({ acknowledgements: { disclosure: { 1: 3, 2: 9 } } }),
			withEntries({ acknowledgements: { disclosure: { 1: 7, 2: 9 } } }),
		],
		[
			'the latest share',
			withEntries({ shares: { guide: { 'x/en/short': 7 } } }),
			withEntries({ shares: { guide: { 'x/en/short': 3 } } }),
			withEntries({ shares: { guide: { 'x/en/short': 7 } } }),
		],
		[
			'the later word on whether an item was posted, also when it takes that back',
			withEntries({ posted: { guide: { done: true, at: 1 } } }),
			withEntries({ posted: { guide: { done: false, at: 2 } } }),
			withEntries({ posted: { guide: { done: false, at: 2 } } }),
		],
		[
			'the whole span of a week',
			withEntries({ weeks: { 7: { first: 3, last: 5 } } }),
			withEntries({ weeks: { 7: { first: 4, last: 9 } } }),
			withEntries({ weeks: { 7: { first: 3, last: 9 } } }),
		],
		[
			'the earliest time of a badge',
			withEntries({ badges: { a: 7 } }),
			withEntries({ badges: { a: 3 } }),
			withEntries({ badges: { a: 3 } }),
		],
	])('%s', (_what, a, b, expected) => {
		expect(merge(a, b)).toEqual(expected);
		expect(merge(b, a)).toEqual(expected);
	});
});
