import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { merge } from '../../../src/lib/progress/merge.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { streak } from '../../../src/lib/progress/streak.ts';
import { weekOf, type Offset } from '../../../src/lib/progress/week.ts';
import { progress, time } from './arbitrary.ts';

const week = 7 * 86_400_000;
const utc: Offset = () => 0;
/** Minutes behind UTC, as a browser gives them: Yekaterinburg is 5 hours ahead, New York in winter 5 behind. */
const yekaterinburg: Offset = () => -300;
const newYork: Offset = () => 300;
const at = (date: string) => Date.parse(date);

describe('the week of a moment', () => {
	test.each([
		['1970-01-01T00:00:00Z', utc, 0],
		['1970-01-04T23:59:59Z', utc, 0],
		['1970-01-05T00:00:00Z', utc, 1],
		['1970-01-04T19:00:00Z', yekaterinburg, 1],
		['1970-01-05T04:59:59Z', newYork, 0],
		['1970-01-05T05:00:00Z', newYork, 1],
	])('%s', (date, offset, expected) => {
		expect(weekOf(at(date), offset)).toBe(expected);
	});

	test('begins on Monday, and goes on over the turn of a year', () => {
		const weeks = ['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'].map((day) =>
			weekOf(at(`${day}T12:00:00Z`), utc),
		);
		const [first = 0] = weeks;
		expect(weeks.map((each) => each - first)).toEqual([0, 1, 1, 1, 1, 2]);
	});

	test('follows summer time: the hour that a clock jumps over moves no Monday', () => {
		// Central Europe, where summer time began on Sunday, 29 March 2026, at 01:00 UTC.
		const berlin: Offset = (moment) => (moment < at('2026-03-29T01:00:00Z') ? -60 : -120);
		const sunday = weekOf(at('2026-03-29T21:59:59Z'), berlin);
		expect(weekOf(at('2026-03-29T22:00:00Z'), berlin)).toBe(sunday + 1);
		expect(weekOf(at('2026-03-22T22:59:59Z'), berlin)).toBe(sunday - 1);
		expect(weekOf(at('2026-03-22T23:00:00Z'), berlin)).toBe(sunday);
	});
});

/** Something done in each of these weeks, on a Thursday. */
const doneIn = (...weeks: number[]): Progress =>
	weeks.reduce((state, each) => markLesson(state, `lesson-${each}`, true, each * week + 1), empty());

describe('weeks in a row', () => {
	test.each<[what: string, weeks: number[], now: number, current: number, longest: number]>([
		['nothing', [], 10, 0, 0],
		['this week', [10], 10, 1, 1],
		['last week: this one is not over yet', [9], 10, 1, 1],
		['the week before last: the row has ended', [8], 10, 0, 1],
		['three in a row up to this week', [8, 9, 10], 10, 3, 3],
		['three in a row up to last week', [7, 8, 9], 10, 3, 3],
		['a gap', [5, 6, 7, 9, 10], 10, 2, 3],
		['a clock that was set back: later weeks count as well', [9, 10, 11, 12], 10, 4, 4],
		['a clock that was set back to long ago', [9, 10, 11], 2, 0, 3],
	])('%s', (_what, weeks, now, current, longest) => {
		expect(streak(doneIn(...weeks), now * week, utc)).toEqual({ current, longest, thisWeek: weeks.includes(now) });
	});

	test('are those of the reader’s own calendar', () => {
		// Sunday evening in London is Monday in Yekaterinburg.
		const sundayEvening = at('2026-11-22T20:00:00Z');
		const state = markLesson(markLesson(empty(), 'a', true, sundayEvening - week), 'b', true, sundayEvening);
		const wednesday = at('2026-11-25T12:00:00Z');
		expect(streak(state, wednesday, utc)).toMatchObject({ current: 2, thisWeek: false });
		expect(streak(state, wednesday, yekaterinburg)).toMatchObject({ current: 2, thisWeek: true });
	});

	test('see both ends of a week that is two weeks elsewhere', () => {
		const monday = at('2026-11-16T02:00:00Z');
		const state = markLesson(markLesson(empty(), 'a', true, monday), 'a', true, monday + 3 * 86_400_000);
		expect(streak(state, monday, newYork).longest).toBe(2);
		expect(streak(state, monday, utc).longest).toBe(1);
	});

	const offset = fc.integer({ min: -14 * 60, max: 12 * 60 }).map(
		(minutes): Offset =>
			() =>
				minutes,
	);

	test('are never fewer than none nor more than the longest row, wherever and whenever', () => {
		fc.assert(
			fc.property(progress, time, offset, (state, now, zone) => {
				const { current, longest, thisWeek } = streak(state, now, zone);
				expect(current).toBeGreaterThanOrEqual(thisWeek ? 1 : 0);
				expect(longest).toBeGreaterThanOrEqual(current);
			}),
		);
	});

	test('the longest row only grows when more is known, wherever the reader is, and does not depend on the clock', () => {
		const moments = fc.array(fc.integer({ min: 0, max: 12 * week }), { maxLength: 15 });
		const doneAt = (times: readonly number[]) => times.reduce((state, moment) => markLesson(state, 'a', true, moment), empty());
		fc.assert(
			fc.property(moments, moments, time, time, offset, (some, others, now, later, zone) => {
				const [a, b] = [doneAt(some), doneAt(others)];
				const { longest } = streak(merge(a, b), now, zone);
				expect(longest).toBeGreaterThanOrEqual(Math.max(streak(a, now, zone).longest, streak(b, now, zone).longest));
				expect(longest).toBe(streak(merge(a, b), later, zone).longest);
				expect(longest).toBe(streak(doneAt([...some, ...others]), now, zone).longest);
			}),
		);
	});
});
