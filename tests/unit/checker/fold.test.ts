import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWord } from '../../../src/lib/checker/fold.ts';
import { anyText } from './disguise.ts';

describe('what reads the same is the same', () => {
	test.each([
		['small letters', 'ТЕПЛИЯ', 'теплия'],
		['ё and е', 'Ещё', 'еще'],
		['letters of another script', 'Tеплия', 'Теплия'],
		['Greek letters', 'Τeplia', 'Teplia'],
		['wide letters', 'Ｔｅｐｌｉａ', 'Teplia'],
		['mathematical letters', '𝐓𝐞𝐩𝐥𝐢𝐚', 'Teplia'],
		['a zero within a word', 'прим0р', 'примор'],
		['accents', 'Téplïa', 'Teplia'],
		['stress marks', 'замо́к', 'замок'],
		['a decomposed й', 'и\u0306од', 'йод'],
		['zero-width spaces', 'Te\u200bp\u200clia\ufeff', 'Teplia'],
		['directions', '\u202eTeplia\u202c', 'Teplia'],
		['soft hyphens', 'Tep\u00adlia', 'Teplia'],
		['spaces of any width', 'a\u00a0b\u2009c', 'a b c'],
		['curly apostrophes', 'I’m', "I'm"],
	])('%s', (_, one, other) => {
		expect(fold(one).folded).toBe(foldWord(other));
	});
});

test.each([
	['й', 'и'],
	['тепло', 'тепла'],
	['10', 'lo'],
])('%s and %s stay apart', (one, other) => {
	expect(foldWord(one)).not.toBe(foldWord(other));
});

test('a place in the folded text leads to the place in the text, with what is hidden there', () => {
	const text = 'An id\u00adiot\u200b, 𝐡𝐞.';
	const { folded, place } = fold(text);
	const at = folded.indexOf('idiot');
	const { start, end } = place(at, at + 5);
	expect(text.slice(start, end)).toBe('id\u00adiot\u200b');
	const he = folded.indexOf('he');
	expect(text.slice(place(he, he + 2).start, place(he, he + 2).end)).toBe('𝐡𝐞');
});

test('both forms of any text have one length, and their places lie in the text in order', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const { plain, folded, place } = fold(text);
			expect(plain.length).toBe(folded.length);
			let last = 0;
			for (let at = 0; at < folded.length; at++) {
				const { start, end } = place(at, at + 1);
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				last = start;
			}
		}),
	);
});
