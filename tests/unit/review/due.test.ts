import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../../src/lib/progress/dictionary.ts';
import { recordAnswer } from '../../../src/lib/progress/changes.ts';
import { recordReview } from '../../../src/lib/review/answer.ts';
import { merge } from '../../../src/lib/progress/merge.ts';
import { empty, limits, type Progress } from '../../../src/lib/progress/state.ts';
import { dueQuestions, sessionSize, sittingFor, sittingOf } from '../../../src/lib/review/due.ts';
import { quizzesAnswered, type KnownQuizzes } from '../../../src/lib/review/known.ts';
import { progress, time } from '../progress/arbitrary.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 24, 12);
const startOfDay = (at: number) => Math.floor(at / day) * day;
const on = (days: number) => ({ now: noon + days * day, startOfDay });

const quizzes = (questions: Record<string, number>): KnownQuizzes => ({
	'linkedin/profile': { lesson: 'linkedin/profile', revision: 3, pass: 0.75, questions },
});
const known = quizzes({ one: 1, two: 1, three: 1, four: 1, five: 1, six: 1 });

type How = 'right' | 'wrong' | 'guess';
const answered = (state: Progress, question: string, how: How, at = noon, revision = 1) =>
	recordAnswer(state, 'linkedin/profile', question, {
		revision,
		chosen: ['a'],
		correct: how !== 'wrong',
		...(how === 'guess' && { guess: true }),
		at,
	});

describe('when a question is due', () => {
	test.each<[what: string, state: Progress, due: number[]]>([
		['a miss: the next day', answered(empty(), 'one', 'wrong'), [1, 2]],
		['a guess: the next day', answered(empty(), 'one', 'guess'), [1, 2]],
		['an answer that was known: in two days', answered(empty(), 'one', 'right'), [2]],
		[
			'a miss put right at once: the next day, as it was not remembered',
			answered(answered(empty(), 'one', 'wrong'), 'one', 'right', noon + 60_000),
			[1, 2],
		],
		[
			'known again two days later: not for more than a week',
			recordReview(answered(empty(), 'one', 'right', noon - 2 * day), 'one', 3, noon),
			[],
		],
		['missed two days later: the next day', recordReview(answered(empty(), 'one', 'right', noon - 2 * day), 'one', 1, noon), [1, 2]],
		['never met', empty(), []],
	])('%s', (_, state, expected) => {
		expect([0, 1, 2].filter((days) => dueQuestions(state, known, on(days)).due.includes('one'))).toEqual(expected);
	});

	test('it is due from the morning of its day on', () => {
		const state = answered(empty(), 'one', 'right');
		const at = (hours: number) => dueQuestions(state, known, { now: startOfDay(noon) + hours * 3_600_000, startOfDay });
		expect(at(47)).toEqual({ due: [], next: startOfDay(noon) + 2 * day, met: 1 });
		expect(at(48).due).toEqual(['one']);
	});

	test('a question that is known every time waits longer each time, up to a year', () => {
		let state = answered(empty(), 'one', 'right');
		let at = noon;
		const waits: number[] = [];
		for (let review = 0; review < 9; review++) {
			const { next = 0 } = dueQuestions(state, known, { now: at, startOfDay });
			waits.push(Math.round((next - startOfDay(at)) / day));
			at = next;
			state = recordReview(state, 'one', 3, at);
		}
		expect(waits).toEqual(waits.toSorted((a, b) => a - b));
		expect(waits[0]).toBe(2);
		expect(waits[1]).toBeGreaterThan(7);
		expect(waits.at(-1)).toBe(365);
	});
});

test('misses and guesses come first, then what has waited longest', () => {
	let state = answered(empty(), 'one', 'right', noon - day);
	state = answered(state, 'two', 'right', noon - 3 * day);
	state = answered(state, 'three', 'guess', noon);
	state = answered(state, 'four', 'wrong', noon - day);
	expect(dueQuestions(state, known, on(10)).due).toEqual(['four', 'three', 'two', 'one']);
});

describe('what authors have changed since', () => {
	const state = answered(answered(empty(), 'one', 'right'), 'two', 'right');

	test('a question that is gone is left out', () => {
		expect(dueQuestions(state, quizzes({ two: 1 }), on(9))).toEqual({ due: ['two'], next: undefined, met: 1 });
	});

	test('a question whose right answer changed is due, until it is answered anew', () => {
		const changed = quizzes({ one: 2, two: 1 });
		expect(dueQuestions(recordReview(state, 'one', 3, noon), changed, on(0)).due).toEqual(['one']);
		expect(dueQuestions(answered(state, 'one', 'right', noon + 1, 2), changed, on(0)).due).toEqual([]);
	});

	test('what was known of the earlier form does not count for the present one', () => {
		const reviewed = [2, 13, 60].reduce((before, days) => recordReview(before, 'one', 3, noon + days * day), state);
		const anew = answered(reviewed, 'one', 'right', noon + 70 * day, 2);
		expect(dueQuestions(anew, quizzes({ one: 2 }), on(72)).due).toEqual(['one']);
	});

	test('a quiz that was renamed is known by its questions', () => {
		const renamed = { 'linkedin/about-you': { lesson: 'linkedin/about-you', revision: 1, pass: 1, questions: { one: 1 } } };
		expect(dueQuestions(state, renamed, on(9)).due).toEqual(['one']);
	});
});

describe('with a clock that was wrong', () => {
	const names = ['one', 'two', 'three', 'four', 'five', 'six'];
	const all = names.reduce((state, id) => answered(state, id, 'right'), empty());

	test('set back behind everything, nothing is due', () => {
		expect(dueQuestions(all, known, on(-400))).toMatchObject({ due: [], met: 6 });
	});

	test('set ahead and back again, each question is asked once', () => {
		const ahead = names.reduce((state, id) => recordReview(state, id, 3, noon + 3650 * day), all);
		const { due } = dueQuestions(ahead, known, on(3));
		expect(due.toSorted()).toEqual(names.toSorted());
		const once = due.reduce((state, id) => recordReview(state, id, 3, on(3).now), ahead);
		expect(dueQuestions(once, known, on(3)).due).toEqual([]);
	});
});

describe('whatever the browser holds', () => {
	const anything = fc.tuple(progress, fc.oneof(time, fc.constantFrom(0, noon, limits.time)));
	const site = fc.oneof(fc.constant(known), fc.constant(quizzes({ a: 1, b: 2, 7: 1, __proto__: 2, constructor: 1 })), fc.constant({}));

	test('it is read without an error, and what is due and what is not are all that was met', () => {
		fc.assert(
			fc.property(anything, site, ([state, now], asked) => {
				for (const list of [asked, quizzesAnswered(state)]) {
					const { due, next, met } = dueQuestions(state, list, { now, startOfDay });
					expect(new Set(due).size).toBe(due.length);
					expect(due.length).toBeLessThanOrEqual(met);
					expect(next === undefined).toBe(due.length === met);
					expect(next ?? Infinity).toBeGreaterThan(now);
				}
			}),
		);
	});

	test('the order of its entries and of two devices does not count', () => {
		const turned = <T>(value: T): T =>
			typeof value === 'object' && value !== null && !Array.isArray(value)
				? (dictionary(
						Object.entries(value)
							.toReversed()
							.map(([key, each]) => [key, turned(each)]),
					) as T)
				: value;
		fc.assert(
			fc.property(anything, progress, ([state, now], other) => {
				const answer = (of: Progress) => dueQuestions(of, known, { now, startOfDay });
				expect(answer(turned(state))).toEqual(answer(state));
				expect(answer(merge(state, other))).toEqual(answer(merge(other, state)));
			}),
		);
	});

	test('a further right answer never makes a question due earlier', () => {
		const history = fc.array(fc.record({ wait: fc.integer({ min: 1, max: 500 * day }), rating: fc.integer({ min: 1, max: 4 }) }), {
			maxLength: 6,
		});
		fc.assert(
			fc.property(history, fc.integer({ min: 1, max: 500 * day }), (before, wait) => {
				let at = noon;
				let state = answered(empty(), 'one', 'right');
				for (const { wait: pause, rating } of before) state = recordReview(state, 'one', rating, (at += pause));
				const nextOf = (of: Progress) => dueQuestions(of, known, { now: at, startOfDay: (moment) => moment }).next ?? 0;
				const earlier = nextOf(state);
				state = recordReview(state, 'one', 3, (at += wait));
				expect(nextOf(state)).toBeGreaterThan(earlier);
			}),
		);
	});

	test('a question that was just answered is not due', () => {
		fc.assert(
			fc.property(anything, fc.integer({ min: 1, max: 4 }), ([state, now], rating) => {
				fc.pre(now < limits.time - 400 * day);
				const reviewed = recordReview(state, 'one', rating, now);
				expect(dueQuestions(reviewed, known, { now, startOfDay: (at) => at }).due).not.toContain('one');
			}),
		);
	});
});

describe('a sitting of two minutes', () => {
	const due = ['one', 'two', 'three', 'four', 'five', 'six'];
	const reviewed = (...ids: string[]) => ids.reduce((state, id, index) => recordReview(state, id, 3, noon + index), empty());
	const later = noon + 60_000;

	test('asks what two minutes hold', () => {
		expect(sittingOf(empty(), due, noon)).toEqual({ done: [], open: due.slice(0, sessionSize) });
	});

	test('goes on in its middle', () => {
		expect(sittingOf(reviewed('two'), ['one', 'three', 'four', 'five'], later)).toEqual({ done: ['two'], open: ['one', 'three', 'four'] });
	});

	test('is over when it is full, and the next one goes on in its own middle', () => {
		expect(sittingOf(reviewed('one', 'two', 'three', 'four'), ['five', 'six'], later)).toEqual({
			done: ['one', 'two', 'three', 'four'],
			open: [],
		});
		expect(sittingOf(reviewed(...due.slice(0, 5)), ['six'], later)).toEqual({ done: ['five'], open: ['six'] });
	});

	test('is forgotten after a while', () => {
		expect(sittingOf(reviewed('one'), ['two'], noon + 20 * 60_000)).toEqual({ done: [], open: ['two'] });
	});

	test('asks what a link names, due or not, and goes on in the middle of it too', () => {
		expect(sittingFor(['four', 'one'], empty(), noon)).toEqual({ done: [], open: ['four', 'one'] });
		expect(sittingFor(['four', 'one'], reviewed('four', 'two'), later)).toEqual({ done: ['four'], open: ['one'] });
	});
});
