import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingMinutes, readingSpeed, wordCount } from '../../../src/lib/text/reading-time.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('counting words', () => {
	test.each([
		['', 0],
		['  \n ', 0],
		['One.', 1],
		['three — words – here', 3],
		['Своя теплица – своё тепло', 4],
		['5 °C, 40 %', 3],
		['well-known', 1],
		['«Привет»', 1],
	])('counts %j as %i', (text, count) => {
		expect(wordCount(text)).toBe(count);
	});

	test('white space around and between words changes nothing', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-zа-я0-9]{1,8}$/)), fc.constantFrom(' ', '\n', '\t ', '  '), (list, gap) => {
				expect(wordCount(gap + list.join(gap) + gap)).toBe(list.length);
			}),
		);
	});
});

describe('reading time', () => {
	test.each([
		['en', 0, 0],
		['en', 1, 1],
		['en', 228, 1],
		['en', 229, 2],
		['ru', 184, 1],
		['ru', 185, 2],
		['ru', 640, 4],
		['nl', 185, 2],
		['constructor', 185, 2],
	])('in %s, %i words take %i minutes', (language, count, minutes) => {
		expect(readingMinutes(words(count), language)).toBe(minutes);
	});

	test('a language that was not measured is read at the mean speed', () => {
		expect(readingSpeed('xx')).toBe(184);
	});

	test('a longer text never takes less time', () => {
		fc.assert(
			fc.property(fc.nat(900), fc.nat(900), fc.constantFrom('en', 'ru'), (a, b, language) => {
				expect(readingMinutes(words(a + b), language)).toBeGreaterThanOrEqual(readingMinutes(words(a), language));
			}),
		);
	});
});
