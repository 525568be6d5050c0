import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { textWithLink } from '../../../src/lib/library/post-text.ts';
import {
	countingRules,
	loadCounters,
	measure,
	strictest,
	unitName,
	type CountingRule,
	type TextLimit,
} from '../../../src/lib/networks/text-length.ts';
import { runs } from '../../property-runs.ts';

const counters = await loadCounters();
const textLength = (text: string, rule: CountingRule) => counters.get(rule)!(text);

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
			'@name@server.example',
			'https://пример.рф/ы',
			'\r\n',
			'1️⃣',
			'™',
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

	interface Case {
		description: string;
		/** A stretch that repeats is written as `[text, times]`. */
		text: (string | [text: string, times: number])[];
		weightedLength: number;
	}
	const published = parse(readFileSync(join(import.meta.dirname, '../../fixtures/twitter-text/weighted-length.yaml'), 'utf8')) as Case[];

	test.each(published)('X’s own case: $description', ({ text, weightedLength }) => {
		const whole = text.map((part) => (typeof part === 'string' ? part : part[0].repeat(part[1]))).join('');
		expect(textLength(whole, 'weighted')).toBe(weightedLength);
	});

	// From each letter of such a text X's library looks for a domain to its end; by itself it takes up to a minute.
	test.each([
		['я.'.repeat(10_000), 20_000],
		[`${'a-'.repeat(10_000)}.com`, 20_004],
		['日本.'.repeat(7_000), 35_000],
		[`${'👨‍👩‍👧‍👦.'.repeat(2_000)} example.com`, 6_024],
		[`https://${'я.'.repeat(10_000)}рф/page https://a.com/`, 20_039],
		[`${'я.'.repeat(490)} `.repeat(20), 19_620],
		[`see https://a.com/?key=${'aB3-_.'.repeat(150)}x`, 27],
	])('a text made to keep it busy is counted all the same (%#)', (text, length) => {
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
});

describe('by the utf8 rule', () => {
	test.each([
		['', 0],
		['word', 4],
		['Привет мир', 19],
		['й', 2],
		['и\u0306', 2],
		['№', 3],
		['👍', 4],
		['👨‍👩‍👧‍👦', 25],
		['\ud83d', 3],
	])('%j counts %i', (text, length) => {
		expect(textLength(text, 'utf8')).toBe(length);
	});
});

describe('by the graphemes rule', () => {
	test.each([
		['', 0],
		['Привет мир', 10],
		['👍', 1],
		['👍🏽', 1],
		['👨‍👩‍👧‍👦', 1],
		['🇷🇺🇬🇧', 2],
		['и\u0306', 1],
		['й\u0301', 1],
		['a\nb', 3],
		['https://example.com', 19],
	])('%j counts %i', (text, length) => {
		expect(textLength(text, 'graphemes')).toBe(length);
	});
});

describe('by the bluesky rule', () => {
	test.each([
		['', 0],
		['👨‍👩‍👧‍👦', 1],
		['https://example.com', 11],
		['https://example.com/', 11],
		['https://example.com/seven', 17],
		['see http://example.com/a/very/long/path?with=a&query#and-more', 31],
		[`${'a'.repeat(200)}\n\nhttps://teplia.example.com/blog/heat?${'q'.repeat(120)}`, 236],
		['https://example.com/a-long-way-to-go.', 28],
		['https://[', 9],
		['example.com/a/very/long/path', 28],
	])('%j counts %i', (text, length) => {
		expect(textLength(text, 'bluesky')).toBe(length);
	});
});

describe('by the mastodon rule', () => {
	test.each([
		['', 0],
		['Привет 👨‍👩‍👧‍👦', 8],
		['https://a.io', 23],
		['see http://example.com/a/very/long/path?with=a&query#and-more', 27],
		['https://пример.рф/страница', 23],
		['(https://example.com/page).', 26],
		['“https://example.com/page”', 25],
		['https://example.com/a\nhttps://example.com/b', 47],
		['http://intranet/a/path/that/is/no/link/anywhere/else', 52],
		['https://example.com/?q=привет', 29],
		[`https://${'я'.repeat(400)}.рф`, 411],
		['a 👩‍🚒 https://example.com/a and https://example.com/b', 55],
		['example.com', 11],
		['ftp://example.com', 17],
		['@nadia@mastodon.example', 6],
		['Hello @nadia@mastodon.example, and @nadia!', 25],
		['nadia@example.com', 17],
		['@nadia', 6],
	])('%j counts %i', (text, length) => {
		expect(textLength(text, 'mastodon')).toBe(length);
	});
});

describe('by the threads rule', () => {
	test.each([
		['', 0],
		['Привет мир', 10],
		['👍', 4],
		['👍🏽', 8],
		['👨‍👩‍👧‍👦', 25],
		['🇷🇺', 8],
		['1️⃣', 7],
		['12', 2],
		['#tag', 4],
		['Готово ✅', 10],
		['№ ₽ → …', 7],
		['https://example.com', 19],
	])('%j counts %i', (text, length) => {
		expect(textLength(text, 'threads')).toBe(length);
	});
});

describe('two texts count together what they count apart', () => {
	test.each(['utf16', 'utf8'] as const)('by the %s rule, where nothing joins across the seam', (rule) => {
		fc.assert(
			fc.property(anyText, anyText, (a, b) => {
				fc.pre((a + b).normalize() === a.normalize() + b.normalize() && (a + b).toWellFormed() === a.toWellFormed() + b.toWellFormed());
				expect(textLength(a + b, rule)).toBe(textLength(a, rule) + textLength(b, rule));
			}),
		);
	});

	// X's own library finds a link at the very beginning of a text by other rules than within it, as in «éexample.com».
	test.each(countingRules.filter((rule) => rule !== 'weighted'))('by the %s rule, with an empty line between them', (rule) => {
		fc.assert(
			fc.property(likelyText, likelyText, (a, b) => {
				expect(textLength(`${a}.\n\n${b}`, rule)).toBe(textLength(`${a}.`, rule) + 2 + textLength(b, rule));
			}),
			{ numRuns: runs(1_000) },
		);
	});
});

test('a text has no more graphemes than code units, and no fewer bytes', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, likelyText), (text) => {
			const [graphemes, units, threads, bytes] = (['graphemes', 'utf16', 'threads', 'utf8'] as const).map((rule) => textLength(text, rule));
			expect(graphemes!).toBeLessThanOrEqual(units!);
			expect(units!).toBeLessThanOrEqual(threads!);
			expect(threads!).toBeLessThanOrEqual(bytes!);
		}),
		{ numRuns: runs(1_000) },
	);
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
			{ numRuns: runs(1_000) },
		);
	});

	test('never makes it throw', () => {
		const check = fc.check(
			fc.property(fc.oneof(anyText, likelyText), (text) => textLength(text, rule) >= 0),
			{ numRuns: runs(10_000) },
		);
		expect(check).toMatchObject({ failed: false, numRuns: runs(10_000) });
	});
});

test.each([
	['Words', 'Words\n\nhttps://a.example/'],
	['  Words \n', 'Words\n\nhttps://a.example/'],
	['Two\n\nparagraphs', 'Two\n\nparagraphs\n\nhttps://a.example/'],
])('%j is posted with an empty line and the link below it', (text, whole) => {
	expect(textWithLink(text, 'https://a.example/')).toBe(whole);
});

const limit: TextLimit = { limit: 10, counting: 'graphemes', standing: 'official' };

describe('a text is measured', () => {
	test.each<[what: string, text: string, limit: TextLimit, measure: { length: number; limit: number; unit: string }]>([
		['in the unit of its network', 'Привет', limit, { length: 6, limit: 10, unit: 'characters' }],
		['in bytes where the network counts bytes', 'Привет', { ...limit, counting: 'utf8' }, { length: 12, limit: 10, unit: 'bytes' }],
		['in characters while it fits both', 'Привет', { ...limit, bytes: 12 }, { length: 6, limit: 10, unit: 'characters' }],
		['in bytes when they alone are too many', 'Привет', { ...limit, bytes: 11 }, { length: 12, limit: 11, unit: 'bytes' }],
		['in characters when both are too many', 'Приветствуем', { ...limit, bytes: 11 }, { length: 12, limit: 10, unit: 'characters' }],
	])('%s', (_what, text, rule, expected) => {
		expect(measure(text, rule, counters)).toMatchObject(expected);
	});
});

test('without a counter, or a limit, nothing is measured', () => {
	expect(measure('Привет', limit, new Map())).toBeUndefined();
	expect(strictest([])).toBeUndefined();
});

test('only counters that are needed are loaded anew, and those at hand stay', async () => {
	const before = [...counters];
	expect([...(await loadCounters(['utf16']))]).toEqual(before);
});

test.each([
	['utf8', 'bytes'],
	['weighted', 'weighted'],
	['mastodon', 'characters'],
] as const)('the cheat sheet calls the unit of %s %s', (counting, name) => {
	expect(unitName(counting)).toBe(name);
});
