import { expect, test } from 'vitest';
import { barredFrom, restrictionsOf } from '../../../src/lib/library/advertising.ts';

const status = {
	ru: { advertising: { verdict: 'forbidden' as const, from: '2026-03-05', penaltiesFrom: '2027-01-01' } },
	by: { advertising: { verdict: 'unclear' as const } },
	kz: {},
};

test('what restricts advertisements is that of the countries whose law counts', () => {
	expect(restrictionsOf(status, ['ru', 'kz', 'de'])).toEqual([
		{ country: 'ru', verdict: 'forbidden', from: '2026-03-05', penaltiesFrom: '2027-01-01' },
	]);
	expect(restrictionsOf(status, [])).toEqual([]);
	expect(restrictionsOf(undefined, ['ru'])).toEqual([]);
	expect(restrictionsOf(status, ['constructor'])).toEqual([]);
});

test.each<[countries: string[], from: string | undefined]>([
	[[], undefined],
	[['kz'], undefined],
	[['ru'], '2026-03-05'],
	[['by'], ''],
	[['ru', 'by'], ''],
])('for %j nothing is offered from %j on', (countries, from) => {
	expect(barredFrom(restrictionsOf(status, countries))).toBe(from);
});
