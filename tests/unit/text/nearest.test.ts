import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/lib/text/nearest.ts';

describe('edit distance', () => {
	test.each([
		['', '', 0],
		['', 'abc', 3],
		['minuts', 'minutes', 1],
		['kitten', 'sitting', 3],
		['теплица', 'теплицы', 1],
	])('between %j and %j is %i', (from, to, distance) => {
		expect(editDistance(from, to)).toBe(distance);
	});

	const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

	test('is the same both ways, and zero only between equal texts', () => {
		fc.assert(
			fc.property(short, short, (a, b) => {
				expect(editDistance(a, b)).toBe(editDistance(b, a));
				expect(editDistance(a, b) === 0).toBe(a === b);
			}),
		);
	});

	test('is no longer over a detour', () => {
		fc.assert(
			fc.property(short, short, short, (a, b, c) => {
				expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
			}),
		);
	});

	test('a limit changes nothing below it', () => {
		fc.assert(
			fc.property(short, short, fc.integer({ min: 1, max: 8 }), (a, b, limit) => {
				expect(editDistance(a, b, limit)).toBe(Math.min(limit, editDistance(a, b)));
			}),
		);
	});
});

describe('the nearest known text', () => {
	test.each([
		['minuts', ['minutes', 'title'], 'minutes'],
		['LinkedIn', ['linkedin', 'x'], 'linkedin'],
		['in-the-post', ['in-the-post-itself', 'when-you-need-not'], 'in-the-post-itself'],
		['weather', ['minutes', 'title'], undefined],
		['x', [], undefined],
		['ig', ['vk', 'x', 'ok'], undefined],
		['vc', ['vk', 'x'], 'vk'],
	])('to %j in %j is %j', (found, known, expected) => {
		expect(nearest(found, known)).toBe(expected);
	});
});
