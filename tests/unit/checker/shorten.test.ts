import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortened } from '../../../src/lib/checker/shorten.ts';
import { runs } from '../../property-runs.ts';

const within = (limit: number) => (text: string) => text.length <= limit;
const never = () => false;

test.each<[what: string, text: string, limit: number, result: string]>([
	['spare spaces and blank lines go first', ' One  two \n\n\n\nthree!!! ', 20, 'One two\n\nthree!!!'],
	['then rows of signs', 'One  two!!! Three?!?! 🎉🎉 🎉', 25, 'One two! Three?! 🎉'],
	['a number in keycaps and a row of stars mean something', '1️⃣1️⃣ ⭐⭐⭐', 1, '1️⃣1️⃣ ⭐⭐⭐'],
	['one emoji in two colours is two', 'One 👍👍🏽 two 🇩🇪🇩🇪🇫🇷', 1, 'One 👍👍🏽 two 🇩🇪🇫🇷'],
	[
		'then measuring parameters of links',
		'See https://a.example/b?id=7&utm_source=x&fbclid=1#top.',
		33,
		'See https://a.example/b?id=7#top.',
	],
	['and the question mark with the last of them', 'See https://a.example/b?utm_source=x.', 30, 'See https://a.example/b.'],
	['hashtags at the end go from the last on, only as many as it takes', 'One two #a #b #c', 13, 'One two #a #b'],
	['even all of them', 'One two\n\n#a #b', 7, 'One two'],
	['but not when it would still be too long', 'One two three #a #b', 7, 'One two three #a #b'],
	['nor those within a sentence', 'One #two three', 7, 'One #two three'],
	['nor one that says whose money it is', 'One two #ad #b #c', 11, 'One two #ad'],
])('%s', (_, text, limit, result) => {
	expect(shortened(text, within(limit))).toBe(result);
});

test('what fits without a step is left as it is', () => {
	expect(shortened('One  two!!! #a', within(13))).toBe('One two!!! #a');
});

test('links that the company measures itself stay whole', () => {
	const link = 'https://a.example/?utm_source=x&utm_medium=employee_advocacy';
	expect(shortened(link, never, { medium: 'employee_advocacy' })).toBe(link);
	expect(shortened(link, never, { medium: 'another' })).toBe('https://a.example/');
});

describe('laws', () => {
	const piece = fc.oneof(
		fc.constantFrom(' ', '  ', '\n\n\n', '!!', '?!?', '🎉🎉', '👩‍🚀👩‍🚀', '⭐⭐', '1️⃣1️⃣', ' #tag', '#ad ', ' #Теплица\n', '\t', '\u00a0 '),
		fc.constantFrom('https://a.example/?utm_source=b&c=1', 'https://a.example/?fbclid=2#d', 'https://a.example/?gclid=3).', '?utm_id=1&'),
		fc.constantFrom('word', 'слово', 'ё', '7'),
		fc.string({ unit: 'grapheme', maxLength: 5 }),
	);
	const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
	const limit = fc.nat({ max: 80 });
	/** Without the hashtags at the end and without the parameters of links. */
	const wordsOf = (text: string) =>
		text
			.replace(/(?:(?:^|\s+)#[\p{L}\p{N}_]+)+\s*$/u, '')
			.replaceAll(/(https?:\/\/[^\s<>"«»?#]*)[^\s<>"«»]*/gi, '$1')
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

	test('never longer, no word lost, and nothing more to do the second time', () => {
		fc.assert(
			fc.property(anyText, limit, (text, most) => {
				const once = shortened(text, within(most));
				expect(once.length).toBeLessThanOrEqual(text.length);
				expect(wordsOf(once)).toEqual(wordsOf(text));
				expect(shortened(once, within(most))).toBe(once);
			}),
			{ numRuns: runs(3000) },
		);
	});
});
