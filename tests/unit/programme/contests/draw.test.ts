import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lotsOf, phaseOf, sealOf } from '../../../../src/lib/programme/contests/draw.ts';

const entries = fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1, maxLength: 30 });
const ids = (lots: { id: string }[]) => lots.map(({ id }) => id);

test('the place of an entry is what anybody computes from the seed and its id', () => {
	const hash = createHash('sha256').update('18.4 71 19.1\ne07').digest('hex');
	expect(lotsOf(['e07'], '18.4 71 19.1')).toEqual([{ id: 'e07', hash }]);
});

test('the draw does not depend on the order of the list', () => {
	fc.assert(
		fc.property(entries, fc.string(), (list, seed) => {
			expect(lotsOf(list.toReversed(), seed)).toEqual(lotsOf(list, seed));
		}),
	);
});

test('everybody is drawn once', () => {
	fc.assert(
		fc.property(entries, fc.string(), (list, seed) => {
			expect(ids(lotsOf(list, seed)).toSorted()).toEqual(list.toSorted());
		}),
	);
});

test('whoever is taken off the list moves nobody else', () => {
	fc.assert(
		fc.property(entries, fc.string(), fc.nat(), (list, seed, place) => {
			const gone = list[place % list.length];
			expect(
				ids(
					lotsOf(
						list.filter((id) => id !== gone),
						seed,
					),
				),
			).toEqual(ids(lotsOf(list, seed)).filter((id) => id !== gone));
		}),
	);
});

test('every entry has the same chance', () => {
	const list = ['a', 'b', 'c', 'd'];
	const draws = 4000;
	const won = new Map(list.map((id) => [id, 0]));
	for (let seed = 0; seed < draws; seed++) {
		const [winner] = lotsOf(list, String(seed));
		won.set(winner!.id, won.get(winner!.id)! + 1);
	}
	// Six standard deviations of a fair draw: √(4000 × ¼ × ¾) ≈ 27.
	for (const count of won.values()) expect(Math.abs(count - draws / list.length)).toBeLessThan(6 * 27.4);
});

test('the seal names a list, whatever its order, and no other', () => {
	fc.assert(
		fc.property(entries, (list) => {
			expect(sealOf(list.toReversed())).toBe(sealOf(list));
			expect(sealOf(list.slice(1))).not.toBe(sealOf(list));
		}),
	);
});

describe('a contest from 1 to 14 October', () => {
	const contest = { from: '2026-10-01', until: '2026-10-14' };
	test.each([
		['2026-09-30', undefined, 'coming'],
		['2026-10-01', undefined, 'running'],
		['2026-10-14', undefined, 'running'],
		['2026-10-15', undefined, 'closed'],
		['2026-10-16', '2026-10-17', 'closed'],
		['2026-10-17', '2026-10-17', 'drawn'],
		['2026-10-14', '2026-10-10', 'running'],
	])('on %s, drawn %s, is %s', (today, drawn, phase) => {
		expect(phaseOf({ ...contest, drawn }, today)).toBe(phase);
	});
});
