import { describe, expect, test } from 'vitest';
import { lastDay, restingLeaders, unplannedWeeks } from '../../../../src/lib/programme/leaders/rota.ts';
import { isMonday, mondayOf } from '../../../../src/lib/time/calendar.ts';

const turns = [
	{ week: '2026-11-23', leader: 'nadia' },
	{ week: '2026-12-07', leader: 'timur' },
];

test.each([
	['2026-11-23', '2026-11-23'],
	['2026-11-25', '2026-11-23'],
	['2026-11-29', '2026-11-23'],
	['2027-01-03', '2026-12-28'],
	['2024-03-01', '2024-02-26'],
])('the week of %s begins on %s', (date, monday) => {
	expect(mondayOf(date)).toBe(monday);
	expect(isMonday(date)).toBe(date === monday);
});

test('what is no date is no Monday', () => {
	expect(['', 'soon', '2026-02-30'].map(isMonday)).toEqual([false, false, false]);
});

test('a week ends on Sunday', () => {
	expect(lastDay('2026-12-28')).toBe('2027-01-03');
});

describe('weeks without a topic', () => {
	test.each([
		['2026-11-25', 0, []],
		['2026-11-29', 2, ['2026-11-30']],
		['2026-11-30', 1, ['2026-11-30']],
		['2026-12-07', 2, ['2026-12-14', '2026-12-21']],
	])('on %s, looking %i weeks ahead: %j', (today, ahead, weeks) => {
		expect(unplannedWeeks(turns, today, ahead)).toEqual(weeks);
	});
});

describe('leaders who rest', () => {
	test('are those without any turn', () => {
		expect(restingLeaders(['alina', 'nadia'], turns, '2026-11-25')).toEqual([{ leader: 'alina' }]);
	});

	test.each([
		['2027-01-24', []],
		['2027-01-25', [{ leader: 'nadia', last: '2026-11-23' }]],
	])('and those whose turn is more than eight weeks past: on %s %j', (today, resting) => {
		expect(restingLeaders(['nadia', 'timur'], turns, today)).toEqual(resting);
	});

	test('but not whoever has a turn ahead', () => {
		const ahead = [...turns, { week: '2027-06-07', leader: 'nadia' }];
		expect(restingLeaders(['nadia'], ahead, '2027-05-01')).toEqual([]);
	});
});
