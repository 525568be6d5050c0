import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullMonths, overlaps, shareOfTime } from '../../../../src/lib/programme/goals/progress.ts';

test.each([
	['2026-06-30', 0],
	['2026-07-01', 1 / 184],
	['2026-09-30', 92 / 184],
	['2026-12-31', 1],
	['2027-02-01', 1],
])('on %s so much of the half year is over', (today, share) => {
	expect(shareOfTime({ from: '2026-07-01', until: '2026-12-31' }, today)).toBeCloseTo(share);
});

test.each([
	['2026-11-15', '2027-02-28', '2027-01-25', ['2026-11', '2026-12']],
	['2026-07-01', '2026-09-30', '2027-01-01', ['2026-07', '2026-08', '2026-09']],
	['2026-12-01', '2027-02-28', '2026-11-25', []],
])('from %s to %s, the months over on %s', (from, until, today, months) => {
	expect(fullMonths({ from, until }, today)).toEqual(months);
});

const goals = fc.array(
	fc
		.record({
			objective: fc.constantFrom('reach', 'hiring'),
			days: fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 })),
		})
		.map(({ objective, days }) => {
			const [from = '', until = ''] = days.toSorted((a, b) => a - b).map((day) => `2026-10-${String(day).padStart(2, '0')}`);
			return { objective, from, until };
		}),
	{ maxLength: 6 },
);

test('two goals overlap when they share an objective and a day', () => {
	fc.assert(
		fc.property(goals, (list) => {
			const days = Array.from({ length: 28 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
			const expected = list.flatMap((a, index) =>
				list
					.slice(0, index)
					.filter((b) => a.objective === b.objective && days.some((day) => [a, b].every(({ from, until }) => from <= day && day <= until))),
			);
			expect(overlaps(list).map(([, earlier]) => earlier)).toEqual(expected);
		}),
	);
});
