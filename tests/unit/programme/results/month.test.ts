import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesDay, monthOfFile, monthsAfter, orderIn, readMonth } from '../../../../src/lib/programme/results/month.ts';

test.each([
	['2026-10', '2026-10'],
	['2026-10-05', '2026-10'],
	['2026-10-05T00:00:00', '2026-10'],
	['20261005', '2026-10'],
	['202610', '2026-10'],
	['05.10.2026', '2026-10'],
	['10.2026', '2026-10'],
	['October 2026', '2026-10'],
	['окт. 2026', '2026-10'],
	['октябрь 2026 г.', '2026-10'],
	['мая 2026', '2026-05'],
	['2026/10/05', '2026-10'],
	['2026/10', '2026-10'],
	['10/2026', '2026-10'],
	['05.10.26', '2026-10'],
	['05.10.2026 0:00', '2026-10'],
	['13/05/2026', '2026-05'],
	['05/13/26', '2026-05'],
	['05-13-2026', '2026-05'],
	['05/05/2026', '2026-05'],
	['Oct-26', '2026-10'],
	['Oct-2026', '2026-10'],
	['окт.26', '2026-10'],
	['окт. 2026 г.', '2026-10'],
	['май.26', '2026-05'],
	['1-Oct-26', '2026-10'],
	['01-Oct-2026', '2026-10'],
	['1 October 2026', '2026-10'],
	['1 октября 2026 г.', '2026-10'],
	['Oct 1, 2026', '2026-10'],
	['26-Oct', undefined],
	['Oct 26', undefined],
	['46296', undefined],
	['10.26', undefined],
	['13/13/2026', undefined],
	['2026-13', undefined],
	['10/05/2026', undefined],
	['next month', undefined],
	['Okt 2026', undefined],
	['', undefined],
])('%s is %s', (text, month) => expect(readMonth(text)).toBe(month));

test.each(['24.11.2026', '24.11.26', '2026-11-24', '20261124', '24-Nov-26', '11/24/2026', 'Nov 24, 2026'])('%s names a day', (text) => {
	expect(namesDay(text)).toBe(true);
});

test.each(['2026-11', '202611', '11.2026', 'November 2026', 'нояб. 2026', 'Nov-26'])('%s names a month alone', (text) => {
	expect(namesDay(text)).toBe(false);
});

test('a date with strokes is read where its order is known', () => {
	expect(readMonth('10/05/2026', 'month-first')).toBe('2026-10');
	expect(readMonth('10/05/2026', 'day-first')).toBe('2026-05');
	expect(readMonth('13/05/2026', 'month-first')).toBeUndefined();
});

describe('the order is told by the dates that can be read in one way alone', () => {
	test.each([
		[['10/05/2026', '13/05/2026'], 'day-first'],
		[['10/05/2026', '05/13/2026'], 'month-first'],
		[['10/05/2026', '05/05/2026'], undefined],
		[['13/05/2026', '05/13/2026'], 'contradictory'],
		[['2026-10', ''], undefined],
	])('%j: %s', (texts, order) => {
		expect(orderIn(texts)).toBe(order);
	});
});

test.each([
	['src/content/results/2026-10-matomo.csv', '2026-10'],
	['2026-10.csv', '2026-10'],
	['2026-13.csv', undefined],
	['export-2026.csv', undefined],
	['2026-101.csv', undefined],
])('the file %s is of %s', (file, month) => expect(monthOfFile(file)).toBe(month));

describe('months after one another', () => {
	test('cross the year', () => {
		expect(monthsAfter('2026-11', 2)).toBe('2027-01');
		expect(monthsAfter('2026-01', -1)).toBe('2025-12');
	});

	test('go there and back', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
				expect(monthsAfter(monthsAfter('2026-10', count), -count)).toBe('2026-10');
			}),
		);
	});
});
