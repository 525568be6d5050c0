import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../../src/lib/programme/results/number.ts';

test.each([
	['1,234', 1234],
	['1 234', 1234],
	['1\u00a0234\u00a0567', 1_234_567],
	['1\u202f234', 1234],
	['1.234', 1234],
	["1'234", 1234],
	['1,234.50', 1234.5],
	['1.234,50', 1234.5],
	['1 234,5', 1234.5],
	['12,5', 12.5],
	['€1,250.40', 1250.4],
	['1 250,40 ₽', 1250.4],
	['1250 руб.', 1250],
	['EUR 90', 90],
	['-7', -7],
	['−7', -7],
	['007', 7],
])('%s is %d', (text, expected) => {
	expect(readNumber(text)).toBe(expected);
});

test.each(['', ' ', '-', '—', 'n/a', 'н/д'])('«%s» was not measured', (text) => {
	expect(readNumber(text)).toBeUndefined();
});

test.each(['many', '1,23,456', '12 34', '1.234.5', '1,234,5', '0,125', '<10', '12k', '5%', '1e3', 'Infinity'])(
	'%s is no number',
	(text) => {
		expect(readNumber(text)).toBeNaN();
	},
);

describe('what a language writes is read back', () => {
	const locales = fc.constantFrom('en', 'ru', 'de', 'fr', 'de-CH', 'sv');

	test('whole numbers', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), locales, (value, locale) => {
				expect(readNumber(value.toLocaleString(locale))).toBe(value);
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
					expect(readNumber(written)).toBeCloseTo(cents / 100, 2);
				},
			),
		);
	});
});
