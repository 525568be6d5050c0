import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { award } from '../../../src/lib/progress/badges.ts';
import { beginAttempt, markLesson, recordAnswer, recordPass, setPreference } from '../../../src/lib/progress/changes.ts';
import { markPosted, recordShare } from '../../../src/lib/library/shares.ts';
import { recordReview } from '../../../src/lib/review/answer.ts';
import { startOver } from '../../../src/lib/progress/start-over.ts';
import { merge } from '../../../src/lib/progress/merge.ts';
import { empty, limits, type Progress } from '../../../src/lib/progress/state.ts';
import { parse, serialise } from '../../../src/lib/progress/parse.ts';
import { answer, progress, time } from './arbitrary.ts';

const wrong = { revision: 1, chosen: ['b'], correct: false, at: 10 };
const right = { revision: 1, chosen: ['a'], correct: true, at: 20 };

const names = ['constructor', '__proto__', 'toString', 'linkedin/profile'];

test('each change is kept and nothing else is touched', () => {
	let state = markLesson(empty(), 'linkedin/profile', true, 1);
	state = recordAnswer(state, 'linkedin/profile', 'who', wrong);
	state = recordAnswer(state, 'linkedin/profile', 'who', right);
	state = recordPass(state, 'linkedin/profile', { revision: 1, at: 21, score: 1 });
	state = acknowledge(state, 'disclosure', 2, 30);
	state = recordShare(state, 'guide', 'linkedin/en/expert', 40);
	state = markPosted(state, 'guide', true, 41);
	state = recordReview(state, 'who', 3, 45);
	state = award(state, [['begun', 47]]);
	state = setPreference(state, 'language', 'ru', 50);
	expect(state).toEqual({
		version: 1,
		since: 0,
		lessons: { 'linkedin/profile': { done: true, at: 1 } },
		quizzes: { 'linkedin/profile': { answers: { who: { first: wrong, last: right } }, passed: { revision: 1, at: 21, score: 1 } } },
		acknowledgements: { disclosure: { 2: 30 } },
		shares: { guide: { 'linkedin/en/expert': 40 } },
		posted: { guide: { done: true, at: 41 } },
		reviews: { who: { 45: 3 } },
		weeks: { 0: { first: 1, last: 45 } },
		badges: { begun: 47 },
		preferences: { language: { value: 'ru', at: 50 } },
	});
});

test('an answer is kept as it was given: the order of its parts may be the answer', () => {
	const state = recordAnswer(empty(), 'q', 'one', { ...wrong, chosen: ['c', 'a', 'b'], guess: true });
	expect(state.quizzes.q?.answers.one?.last).toMatchObject({ chosen: ['c', 'a', 'b'], guess: true });
});

test('a new round has the next number and begins after all that was answered, even when the clock was set back', () => {
	const answered = recordAnswer(empty(), 'q', 'one', { ...right, at: 100 });
	const second = beginAttempt(answered, 'q', 50);
	expect(second.quizzes.q?.attempt).toEqual({ number: 2, at: 101 });
	expect(beginAttempt(second, 'q', 60).quizzes.q?.attempt).toEqual({ number: 3, at: 102 });
	expect(beginAttempt(empty(), 'q', 70).quizzes.q).toEqual({ answers: {}, attempt: { number: 2, at: 70 } });
});

test('reviews of a question stand beside one another by their time', () => {
	const state = recordReview(recordReview(empty(), 'one', 1, 10), 'one', 3, 20);
	expect(state.reviews.one).toEqual({ 10: 1, 20: 3 });
});

test('the weeks of what was done are kept, with the first and the last moment of each; setting something is not doing', () => {
	const week = 7 * 86_400_000;
	let state = markLesson(empty(), 'a', true, 5);
	state = recordAnswer(state, 'q', 'one', { ...right, at: week });
	state = recordAnswer(state, 'q', 'one', { ...right, at: week + 9 });
	state = markLesson(state, 'a', false, 3 * week);
	state = setPreference(state, 'language', 'ru', 4 * week);
	expect(state.weeks).toEqual({ 0: { first: 5, last: 5 }, 1: { first: week, last: week + 9 } });
});

test('a badge keeps the time at which it was first seen', () => {
	expect(
		award(award(empty(), [['a', 20]]), [
			['a', 10],
			['b', 10],
		]).badges,
	).toEqual({ a: 10, b: 10 });
});

test('a person who starts over outdoes what another tab still holds', () => {
	const before = markLesson(empty(), 'a', true, 100);
	const fresh = startOver(before, 50);
	expect(fresh).toEqual({ ...empty(), since: 50 });
	expect(merge(before, fresh)).toEqual(fresh);
	const after = markLesson(fresh, 'b', true, 60);
	expect(merge(after, before)).toEqual(after);
	expect(startOver(after, 10).since).toBe(51);
});

test('under a clock that is centuries ahead, every act can still be undone', () => {
	const done = markLesson(empty(), 'a', true, 8.64e15);
	expect(markLesson(done, 'a', false, 8.64e15).lessons).toHaveProperty('a.done', false);
	expect(parse(serialise(done)).setAside).toEqual([]);
	const over = startOver(done, 8.64e15);
	expect(startOver(over, 8.64e15).since).toBeGreaterThan(over.since);
});

describe('after the clock was set back', () => {
	test('a lesson can still be marked as unread', () => {
		fc.assert(
			fc.property(progress, fc.constantFrom(...names), fc.boolean(), time, (state, id, done, at) => {
				const before = Object.hasOwn(state.lessons, id) ? state.lessons[id] : undefined;
				fc.pre((before?.at ?? 0) < limits.time);
				expect(markLesson(state, id, done, at).lessons[id]?.done).toBe(done);
			}),
		);
	});

	test('that an item was posted can still be taken back', () => {
		const state = markPosted(markPosted(empty(), 'guide', true, 1000), 'guide', false, 5);
		expect(state.posted.guide).toEqual({ done: false, at: 1001 });
	});

	test('a preference can still be changed', () => {
		const state = setPreference(setPreference(empty(), 'language', 'ru', 1000), 'language', 'en', 5);
		expect(state.preferences.language).toEqual({ value: 'en', at: 1001 });
	});

	test('a new answer is still the last', () => {
		const state = recordAnswer(recordAnswer(empty(), 'q', 'one', { ...wrong, at: 1000 }), 'q', 'one', right);
		expect(state.quizzes.q?.answers.one).toEqual({ first: { ...wrong, at: 1000 }, last: { ...right, at: 1001 } });
	});
});

test('a change of the same thing twice at the same moment keeps the second', () => {
	const state = markLesson(markLesson(empty(), 'a', true, 5), 'a', false, 5);
	expect(state.lessons.a?.done).toBe(false);
});

type Change = (state: Progress) => Progress;
const id = fc.constantFrom(...names);
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.tuple(id, fc.boolean(), time).map(
		([lesson, done, at]): Change =>
			(state) =>
				markLesson(state, lesson, done, at),
	),
	fc.tuple(id, id, answer).map(
		([quiz, question, given]): Change =>
			(state) =>
				recordAnswer(state, quiz, question, given),
	),
	fc.tuple(id, time).map(
		([quiz, at]): Change =>
			(state) =>
				recordPass(state, quiz, { revision: 1, at, score: 1 }),
	),
	fc.tuple(id, id, time).map(
		([guideline, version, at]): Change =>
			(state) =>
				acknowledge(state, guideline, version, at),
	),
	fc.tuple(id, id, time).map(
		([item, post, at]): Change =>
			(state) =>
				recordShare(state, item, post, at),
	),
	fc.tuple(id, fc.boolean(), time).map(
		([item, done, at]): Change =>
			(state) =>
				markPosted(state, item, done, at),
	),
	fc.tuple(id, time).map(
		([quiz, at]): Change =>
			(state) =>
				beginAttempt(state, quiz, at),
	),
	fc.tuple(id, fc.integer({ min: 1, max: limits.rating }), time).map(
		([question, rating, at]): Change =>
			(state) =>
				recordReview(state, question, rating, at),
	),
	fc.tuple(id, id, time).map(
		([name, value, at]): Change =>
			(state) =>
				setPreference(state, name, value, at),
	),
);

test('a change only ever adds to what is known, and what it writes can be read', () => {
	fc.assert(
		fc.property(progress, fc.array(change, { maxLength: 6 }), (state, changes) => {
			const result = changes.reduce((current, apply) => apply(current), state);
			expect(merge(result, state)).toEqual(result);
			expect(parse(serialise(result))).toEqual({ state: result, setAside: [], newer: false });
		}),
	);
});

test('a clock outside of all dates gives a time that can be read back', () => {
	for (const at of [-5, 1e300, Infinity]) {
		expect(parse(serialise(markLesson(empty(), 'a', true, at))).setAside).toEqual([]);
	}
});

test('keys with a meaning in the language harm nothing', () => {
	for (const name of names) {
		const state = markLesson(acknowledge(empty(), name, name, 1), name, true, 1);
		expect(Object.keys(state.lessons)).toEqual([name]);
		expect(Object.keys(state.acknowledgements[name] ?? {})).toEqual([name]);
	}
	expect('done' in {}).toBe(false);
	expect(empty().lessons.constructor).toBeUndefined();
});
