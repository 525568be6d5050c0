import fc from 'fast-check';
import { expect, test } from 'vitest';
import { first, ranked } from '../../../../src/lib/programme/leaderboard/ranking.ts';

const entries = fc.uniqueArray(fc.record({ id: fc.string(), points: fc.integer({ min: 0, max: 6 }) }), { selector: ({ id }) => id });
const points = (entry: { points: number }) => entry.points;

test('equal values share a rank, and the next is skipped', () => {
	const list = [5, 9, 5, 3].map((value, index) => ({ id: String(index), points: value }));
	expect(ranked(list, points).map(({ id, rank }) => [id, rank])).toEqual([
		['1', 1],
		['0', 2],
		['2', 2],
		['3', 4],
	]);
});

test('a rank is one more than there are with a greater value', () => {
	fc.assert(
		fc.property(entries, (list) => {
			for (const { points: value, rank } of ranked(list, points)) {
				expect(rank).toBe(1 + list.filter((other) => other.points > value).length);
			}
		}),
	);
});

test('the order does not depend on that of the list', () => {
	fc.assert(
		fc.property(entries, fc.infiniteStream(fc.nat()), (list, keys) => {
			const shuffled = list.map((entry) => ({ entry, key: keys.next().value as number })).toSorted((a, b) => a.key - b.key);
			expect(
				ranked(
					shuffled.map(({ entry }) => entry),
					points,
				),
			).toEqual(ranked(list, points));
		}),
	);
});

test('whoever shares the last rank that is shown is shown, too', () => {
	const list = [7, 5, 5, 5, 1].map((value, index) => ({ id: String(index), points: value }));
	expect(first(ranked(list, points), 2).map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
});
