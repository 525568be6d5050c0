import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, grounds, leastContrast, readableAccent, type Theme } from '../../../src/lib/company/accent.ts';

const themes: Theme[] = ['light', 'dark'];

test('the grounds are those of the style sheet', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	const pairs = grounds.light.map((light, index) => `light-dark(${light}, ${grounds.dark[index]})`);
	expect(pairs.filter((pair) => !tokens.includes(pair))).toEqual([]);
});

test('black on light pages and white on dark ones can be read', () => {
	expect([contrastOf('#000000', 'light') > 15, contrastOf('#ffffff', 'dark') > 12]).toEqual([true, true]);
	expect(contrastOf('#ffd400', 'light')).toBeLessThan(2);
});

test('whatever colour a company has, one of its kind can be read, and one that can be read stays', () => {
	const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
	fc.assert(
		fc.property(colour, fc.constantFrom(...themes), (accent, theme) => {
			const better = readableAccent(accent, theme);
			expect(better).toMatch(/^#[0-9a-f]{6}$/);
			expect(contrastOf(better, theme)).toBeGreaterThanOrEqual(leastContrast);
			expect(better === accent).toBe(contrastOf(accent, theme) >= leastContrast);
		}),
	);
});
