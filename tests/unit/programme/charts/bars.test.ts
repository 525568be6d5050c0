import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barLengths } from '../../../../src/lib/programme/charts/bars.ts';

test('the longest bar takes the whole width, and the others their share of it', () => {
	expect(barLengths([50, 200, 100])).toEqual([25, 100, 50]);
});

test('what was not measured has no bar, nothing has one without length, and little one that can be seen', () => {
	expect(barLengths([undefined, 0, 1, 100_000])).toEqual([undefined, 0, 0.5, 100]);
	expect(barLengths([0, 0])).toEqual([0, 0]);
	expect(barLengths([])).toEqual([]);
});

test('a larger value never has the shorter bar', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 })), (values) => {
			const lengths = barLengths(values.toSorted((a, b) => a - b));
			expect(lengths).toEqual(lengths.toSorted((a, b) => a! - b!));
		}),
	);
});
