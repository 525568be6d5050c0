import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/lib/text/plain-text.ts';

test.each([
	['“Yes,\u00a0but…”  (later)', 'yes but later'],
	['Всё\tкак  есть\n', 'все как есть'],
	['C++ and #tag', 'c++ and #tag'],
	['from –5 to -7 — at most', 'from –5 to -7 at most'],
	['so\u00adft', 'so ft'],
])('%j is %j', (text, plain) => {
	expect(plainText(text)).toBe(plain);
});

test('words are divided by one space each, and nothing stands around them', () => {
	const signs = fc.constantFrom(' ', '\u00a0', '\n', '\t', '.', '—', '-', '5', 'a', 'Ё', '«', '\u200b');
	fc.assert(
		fc.property(fc.string({ unit: signs }), (text) => {
			expect(plainText(text)).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
		}),
	);
});
