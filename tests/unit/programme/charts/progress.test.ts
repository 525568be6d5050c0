import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawWay } from '../../../../src/lib/programme/charts/progress.ts';

describe('the way to a goal', () => {
	test.each([
		['half of it', { baseline: 100, now: 150, target: 200 }, { baseline: 0, now: 50, target: 100, done: 0.5 }],
		['not measured yet', { baseline: 100, target: 200 }, { baseline: 0, now: undefined, target: 100, done: undefined }],
		['beyond the aim', { baseline: 0, now: 200, target: 100 }, { baseline: 0, now: 100, target: 50, done: 2 }],
		['behind the beginning', { baseline: 100, now: 0, target: 200 }, { baseline: 50, now: 0, target: 100, done: -1 }],
		['less is the aim', { baseline: 80, now: 60, target: 40 }, { baseline: 0, now: 50, target: 100, done: 0.5 }],
	])('%s', (_, way, drawing) => expect(drawWay(way)).toEqual(drawing));

	test('has a length', () => {
		expect(() => drawWay({ baseline: 5, now: 5, target: 5 })).toThrow('The target is the baseline (5).');
	});

	const number = fc.integer({ min: -1_000_000, max: 1_000_000 });

	test('lies within its frame, with the aim right of the beginning', () => {
		fc.assert(
			fc.property(number, number, number, (baseline, now, target) => {
				fc.pre(baseline !== target);
				const way = drawWay({ baseline, now, target });
				for (const place of [way.baseline, way.now!, way.target]) {
					expect(place).toBeGreaterThanOrEqual(0);
					expect(place).toBeLessThanOrEqual(100);
				}
				expect(way.target).toBeGreaterThanOrEqual(way.baseline);
			}),
		);
	});
});
