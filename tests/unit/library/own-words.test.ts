import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownness, ownShare } from '../../../src/lib/library/own-words.ts';

test.each([
	['', '', 0],
	['Four words stand here.', 'four  WORDS stand here!', 0],
	['Four words stand here.', 'Nothing is left', 1],
	['Four words stand here.', '', 1],
	['one two three four', 'one two three five', 0.25],
	['one two three four', 'four three two one', 0.75],
	['Мы в Теплии', 'Мы в Теплии: и ёлка', 0.25],
	['e\u0301t\u00e9', '\u00e9te\u0301', 0],
])('from %j to %j it is %d', (given, mine, share) => {
	expect(ownShare(given, mine)).toBeCloseTo(share);
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((words) => words.join(' '));

test('it is a share, the same both ways, none for the same words, and all when no word is in common', () => {
	fc.assert(
		fc.property(text, text, (a, b) => {
			const share = ownShare(a, b);
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
			expect(ownShare(b, a)).toBeCloseTo(share);
			expect(ownShare(a, a)).toBe(0);
			expect(ownShare(a, b.replaceAll(/\w/g, 'x'))).toBe(a === '' && b === '' ? 0 : 1);
		}),
	);
});

test('a word added or taken away never counts more than the text it was added to', () => {
	fc.assert(
		fc.property(text, text, text, (before, after, added) => {
			const words = (value: string) => value.split(' ').filter(Boolean).length;
			const [given, mine] = [`${before} ${after}`, `${before} ${added} ${after}`];
			const most = words(added) / Math.max(1, words(given) + words(mine));
			expect(ownShare(given, mine)).toBeLessThanOrEqual(most + 1e-9);
		}),
	);
});

test('a book is compared as far as its first words', () => {
	const book = 'word '.repeat(100_000);
	expect(ownShare('word '.repeat(3000), book)).toBe(0);
});

test.each([
	[0, 'given'],
	[0.01, 'touched'],
	[0.2, 'reworked'],
	[0.49, 'reworked'],
	[0.5, 'own'],
	[1, 'own'],
])('%d is called %s', (share, expected) => {
	expect(ownness(share)).toBe(expected);
});
