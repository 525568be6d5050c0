import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalSignIn, readNumber } from '../../../../src/lib/programme/results/number.ts';

test.each([
	['1 234', [1234]],
	['1\u00a0234\u00a0567', [1_234_567]],
	['1\u202f234', [1234]],
	["1'234", [1234]],
	['1.234.567', [1_234_567]],
	['1,234.50', [1234.5]],
	['1.234,50', [1234.5]],
	['1 234,5', [1234.5]],
	['12,5', [12.5]],
	['0,125', [0.125]],
	['0.125', [0.125]],
	['0.5831401126', [0.583_140_112_6]],
	['€1,250.40', [1250.4]],
	['1 250,40 ₽', [1250.4]],
	['1250 руб.', [1250]],
	['EUR 90', [90]],
	['-7', [-7]],
	['−7', [-7]],
	['007', [7]],
])('%s is %j', (text, expected) => {
	expect(readNumber(text)).toEqual(expected);
});

test.each([
	['1,234', 1234, 1.234],
	['1.234', 1.234, 1234],
	['€99.125', 99.125, 99_125],
])('%s is %d where the point is decimal, %d where the comma is, and otherwise either', (text, point, comma) => {
	expect(readNumber(text, '.')).toEqual([point]);
	expect(readNumber(text, ',')).toEqual([comma]);
	expect(readNumber(text)?.toSorted()).toEqual([point, comma].toSorted());
});

test('the other sign is no decimal one', () => {
	expect(readNumber('12,5', '.')).toEqual([]);
	expect(readNumber('12.5', ',')).toEqual([]);
});

test.each(['', ' ', '-', '—', 'n/a', 'н/д'])('«%s» was not measured', (text) => {
	expect(readNumber(text)).toBeUndefined();
});

test.each(['many', '1,23,456', '12 34', '1.234.5', '1,234,5', '<10', '12k', '5%', '1e3', 'Infinity'])('%s is no number', (text) => {
	expect(readNumber(text)).toEqual([]);
});

describe('which sign is decimal is told by the numbers that can be read in one way alone', () => {
	test.each([
		[['1.250', '99.5'], '.'],
		[['1.250', '99,5'], ','],
		[['1.250', '1.234.567'], ','],
		[['1.250', '21,4 %'], ','],
		[['1.250', '1 250'], undefined],
		[['1.250', '1.5', '1,5'], undefined],
		[['linkedin', 'v1.2', ''], undefined],
	])('%j: %s', (texts, sign) => {
		expect(decimalSignIn(texts)).toBe(sign);
	});
});

describe('what a language writes is read back', () => {
	const locales = fc.constantFrom('en', 'ru', 'de', 'fr', 'de-CH', 'sv');

	test('whole numbers', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), locales, (value, locale) => {
				expect(readNumber(value.toLocaleString(locale))).toContain(value);
			}),
		);
	});

	test('amounts of money', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 200_000_000 }),
				locales,
				fc.constantFrom('EUR', 'RUB', 'USD', 'CHF'),
				(cents, locale, currency) => {
					const written = (cents / 100).toLocaleString(locale, { style: 'currency', currency });
					expect(readNumber(written)).toEqual([cents / 100]);
				},
			),
		);
	});
});
