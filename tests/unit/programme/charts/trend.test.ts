import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTrend } from '../../../../src/lib/programme/charts/trend.ts';

const values = fc.array(fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined }), { minLength: 1, maxLength: 40 });

describe('a trend', () => {
	test('puts the highest value highest, and zero on the ground', () => {
		const { dots } = drawTrend([0, 50, 100]);
		expect(dots.map(({ y }) => y)).toEqual([100, 50, 0]);
	});

	test('is interrupted where nothing was measured, which is not the same as zero', () => {
		const gap = drawTrend([10, 20, undefined, 30, 20]);
		expect(gap.line.match(/M/g)).toHaveLength(2);
		expect(gap.dots.map(({ index }) => index)).toEqual([0, 1, 3, 4]);
		expect(drawTrend([10, 20, 0, 30, 20]).line.match(/M/g)).toHaveLength(1);
	});

	test('draws one month as a dot', () => {
		expect(drawTrend([7]).dots).toMatchObject([{ x: 50, value: 7 }]);
	});

	test('has no scale where nothing was measured', () => {
		expect(drawTrend([undefined, undefined])).toMatchObject({ line: '', area: '', dots: [], ticks: [] });
	});

	test('names few months on a phone, and always the last', () => {
		const major = (count: number) =>
			drawTrend(Array.from({ length: count }, () => 1))
				.labels.filter(({ major }) => major)
				.map(({ index }) => index);
		expect(major(12)).toEqual([3, 7, 11]);
		expect(major(3)).toEqual([0, 1, 2]);
		expect(major(1)).toEqual([0]);
	});

	test('stays within its frame, keeps the order of values, and marks round numbers', () => {
		fc.assert(
			fc.property(values, (given) => {
				const { dots, ticks, labels } = drawTrend(given);
				for (const { x, y } of dots) {
					expect(x).toBeGreaterThan(0);
					expect(x).toBeLessThan(100);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(100);
				}
				const byHeight = dots.toSorted((a, b) => a.value - b.value).map(({ y }) => y);
				expect(byHeight).toEqual(byHeight.toSorted((a, b) => b - a));
				expect(dots.map(({ index }) => given[index])).toEqual(given.filter((value) => value !== undefined));
				expect(labels.filter(({ major }) => major).length).toBeLessThanOrEqual(3);
				expect(ticks.every(({ y }) => y >= 0 && y < 100)).toBe(true);
			}),
		);
	});
});
