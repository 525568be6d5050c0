import { expect, test } from 'vitest';
import { writtenNumber, type NumberStyle } from '../../../src/lib/text/written-number.ts';

test.each<[number, string, NumberStyle, string]>([
	[12_480, 'en', {}, '12,480'],
	[12_480, 'ru', {}, '12\u00a0480'],
	[3000, 'en', {}, '3,000'],
	[3000, 'ru', {}, '3000'],
	[2, 'ru', { fixed: 1 }, '2,0'],
	[12_480, 'en', { short: true }, '12.5k'],
	[0.1234, 'ru', { percent: true }, '12\u00a0%'],
	[0.05, 'en', { percent: true, signed: true, digits: 1 }, '+5%'],
	[-340, 'en', { signed: true }, '-340'],
	[1250, 'en', { currency: 'EUR' }, '€1,250'],
	[1250, 'ru', { currency: 'RUB' }, '1\u00a0250\u00a0₽'],
])('%d in %s as %o', (value, language, style, expected) => {
	expect(writtenNumber(value, language, style)).toBe(expected);
});
