import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter, daysBetween, isCalendarDate, meantDate, meantMonth } from '../../../src/lib/time/calendar.ts';
import { writtenDate, writtenDays } from '../../../src/lib/time/written-date.ts';

test.each([
	['2026-12-15', true],
	['2028-02-29', true],
	['2027-02-29', false],
	['2026-13-01', false],
	['2026-1-5', false],
	['', false],
	['2026-12-15T00:00', false],
])('%j is a date: %s', (text, is) => {
	expect(isCalendarDate(text)).toBe(is);
});

test('so many days after a date lie so many days from it', () => {
	fc.assert(
		fc.property(fc.nat(40_000), fc.integer({ min: 0, max: 3000 }), (start, days) => {
			const from = daysAfter('1990-01-01', start);
			expect(daysBetween(from, daysAfter(from, days))).toBe(days);
		}),
	);
});

test('a date is earlier by as many days as the other is later', () => {
	expect([daysBetween('2026-03-28', '2026-03-30'), daysBetween('2026-03-30', '2026-03-28')]).toEqual([2, -2]);
});

test.each([
	['en', { style: 'weekday', today: '2026-11-24' }, 'Tuesday 15 December'],
	['en', { style: 'weekday', today: '2025-11-24' }, 'Tuesday, 15 December 2026'],
	['ru', { style: 'weekday', today: '2026-11-24' }, 'вторник, 15 декабря'],
	['en', {}, '15 December 2026'],
	['ru', {}, '15 декабря 2026 г.'],
	['en', { calendar: 'buddhist' }, '15 December 2569 BE'],
] as const)('in %s, %j, a date is written %j', (language, options, text) => {
	expect(writtenDate('2026-12-15', language, options).replaceAll('\u00A0', ' ')).toBe(text);
});

test.each([
	['en', 3, '3 days'],
	['ru', 3, '3 дня'],
	['ru', 5, '5 дней'],
])('in %s, %d days are %j', (language, count, text) => {
	expect(writtenDays(count, language).replaceAll('\u00A0', ' ')).toBe(text);
});

test.each([
	['31.12.2026', '2026-12-31'],
	['1.2.2026', '2026-02-01'],
	['12/31/2026', '2026-12-31'],
	['31/12/2026', '2026-12-31'],
	['02/02/2026', '2026-02-02'],
	['2026/12/01', '2026-12-01'],
	['2026-12-1', '2026-12-01'],
	['2026–12–01', '2026-12-01'],
	['1 December 2026', '2026-12-01'],
	['1st of December 2026', '2026-12-01'],
	['1-Dec-2026', '2026-12-01'],
	['Dec 1, 2026', '2026-12-01'],
	['December 1st, 2026', '2026-12-01'],
	['1 декабря 2026', '2026-12-01'],
	['1 дек. 2026 г.', '2026-12-01'],
	['1 мая 2026 года', '2026-05-01'],
	['31 February 2026', undefined],
	['1 Smarch 2026', undefined],
	['03/04/2026', undefined],
	['12.31.2026', undefined],
	['31.02.2026', undefined],
	['31.12.26', undefined],
	['tomorrow', undefined],
])('%s was meant for %s', (text, date) => {
	expect(meantDate(text)).toBe(date);
});

test.each([
	['July 2023', '2023-07'],
	['июль 2023 г.', '2023-07'],
	['summer 2023', undefined],
])('%s was meant for %s', (text, month) => {
	expect(meantMonth(text)).toBe(month);
});
