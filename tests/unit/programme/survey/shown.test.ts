import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownCounts } from '../../../../src/lib/programme/survey/shown.ts';
import { smallestGroup } from '../../../../src/lib/programme/smallest-group.ts';

test.each([
	['single', [10, 18, 4, 1], [10, 18, 'few', 'few'], 'two that make a group together'],
	['single', [10, 18, 3], ['kept', 18, 'few'], 'one that the total gives away'],
	['scale', [0, 9, 8, 0, 6], ['few', 9, 8, 'few', 6], 'nobody, which is no group'],
	['multiple', [5, 21, 4], [5, 21, 'few'], 'one of several answers, of which no total is known'],
	['single', [3, 2], ['few', 'few'], 'nothing but small groups'],
] as const)('%s %j → %j, %s', (kind, counts, shown) => {
	expect(shownCounts(kind, counts)).toEqual(shown);
});

test('no small number is shown, and none can be worked out from the others', () => {
	fc.assert(
		fc.property(fc.constantFrom('single', 'scale', 'rank'), fc.array(fc.nat(40), { maxLength: 8 }), (kind, counts) => {
			const shown = shownCounts(kind as 'single', counts);
			const hidden = counts.filter((_, index) => typeof shown[index] !== 'number').reduce((a, b) => a + b, 0);
			expect(counts.every((count, index) => shown[index] === count || typeof shown[index] === 'string')).toBe(true);
			expect(shown.some((count) => typeof count === 'number' && count < smallestGroup)).toBe(false);
			expect(hidden === 0 || hidden >= smallestGroup || shown.every((count) => typeof count === 'string')).toBe(true);
		}),
	);
});
