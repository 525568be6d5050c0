import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingRules } from '../../../src/lib/share/counting-rules.ts';
import { textLength, textWithLink } from '../../../src/lib/share/text-length.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const likelyText = fc
	.array(
		fc.constantFrom(
			'слово',
			'word',
			' ',
			'\n',
			'👨‍👩‍👧‍👦',
			'🇷🇺',
			'e\u0301',
			'https://a.example/x',
			'example.com',
			'#тег',
			'@name',
			'…',
			'\ud83d',
			'日本',
		),
		{
			maxLength: 30,
		},
	)
	.map((parts) => parts.join(''));

describe('by the weighted rule', () => {
	/** Computed with X's own library, twitter-text 3.1.0, configuration v3 (docs.x.com/fundamentals/counting-characters). */
	test.each([
		['Привет мир', 10],
		['см https://example.com/very/long/path?x=1', 26],
		['example.com', 23],
		['t.me/abc', 23],
		['readme.md', 23],
		['пример.рф', 9],
		['https://пример.рф/страница', 23],
		['👨‍👩‍👧‍👦', 2],
		['🇷🇺', 2],
		['日本', 4],
		['…', 2],
		['•', 2],
		['№', 2],
		['€', 2],
		['₽', 2],
		['→', 2],
		['−', 2],
		['—', 1],
		['–', 1],
		['«', 1],
		['’', 1],
		['', 0],
		['a\nb', 3],
		['e\u0301', 1],
	])('%j counts %i', (text, length) => {
		expect(textLength(text, 'weighted')).toBe(length);
	});

	test('a text that is far too long is counted to its end', () => {
		expect(textLength('я'.repeat(3000), 'weighted')).toBe(3000);
	});
});

describe('by the utf16 rule', () => {
	test.each([
		['', 0],
		['Привет мир', 10],
		['👍', 2],
		['👨‍👩‍👧‍👦', 11],
		['e\u0301', 1],
		['й', 1],
		['a\nb', 3],
		['https://example.com', 19],
		['\ud83d', 1],
	])('%j counts %i', (text, length) => {
		expect(textLength(text, 'utf16')).toBe(length);
	});

	test('two texts count together what they count apart, where nothing joins across the seam', () => {
		fc.assert(
			fc.property(anyText, anyText, (a, b) => {
				fc.pre((a + b).normalize() === a.normalize() + b.normalize());
				expect(textLength(a + b, 'utf16')).toBe(textLength(a, 'utf16') + textLength(b, 'utf16'));
			}),
		);
	});
});

describe.each(countingRules)('any text by the %s rule', (rule) => {
	test('is a whole number from 0 on, and the same however its letters are composed', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, likelyText), (text) => {
				const length = textLength(text, rule);
				expect(Number.isInteger(length) && length >= 0).toBe(true);
				expect(textLength(text.normalize('NFC'), rule)).toBe(length);
				expect(textLength(text.normalize('NFD'), rule)).toBe(length);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('never makes it throw', () => {
		const check = fc.check(
			fc.property(fc.oneof(anyText, likelyText), (text) => textLength(text, rule) >= 0),
			{ numRuns: 10_000 },
		);
		expect(check).toMatchObject({ failed: false, numRuns: 10_000 });
	});
});

test.each([
	['Words', 'Words\n\nhttps://a.example/'],
	['  Words \n', 'Words\n\nhttps://a.example/'],
	['Two\n\nparagraphs', 'Two\n\nparagraphs\n\nhttps://a.example/'],
])('%j is posted with an empty line and the link below it', (text, whole) => {
	expect(textWithLink(text, 'https://a.example/')).toBe(whole);
});
