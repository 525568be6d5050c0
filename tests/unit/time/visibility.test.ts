import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate, isOffered, isShown, isTouched, isWithin, periodText, readPeriods } from '../../../src/lib/time/visibility.ts';

test.each<[today: string, expires: string | undefined, shown: boolean]>([
	['2027-02-28', '2027-03-31', false],
	['2027-03-01', '2027-03-31', true],
	['2027-03-15', '2027-03-31', true],
	['2027-03-31', '2027-03-31', true],
	['2027-04-01', '2027-03-31', false],
	['2027-03-01', '2027-03-01', true],
	['2027-02-28', undefined, false],
	['2027-03-01', undefined, true],
	['2099-12-31', undefined, true],
])('on %s an item from 2027-03-01 to %s is shown: %s', (today, expires, shown) => {
	expect(isShown({ publishFrom: '2027-03-01', expires }, today)).toBe(shown);
});

const day = fc
	.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('an item is shown on its first and last day and on every day between them, and on no other', () => {
	fc.assert(
		fc.property(day, day, day, (publishFrom, expires, today) => {
			const time = (date: string) => Date.parse(date);
			expect(isShown({ publishFrom, expires }, today)).toBe(time(publishFrom) <= time(today) && time(today) <= time(expires));
		}),
	);
});

test.each([
	[new Date(2027, 0, 1, 0, 0, 0), '2027-01-01'],
	[new Date(2027, 0, 1, 23, 59, 59, 999), '2027-01-01'],
	[new Date(2026, 11, 31, 23, 59, 59), '2026-12-31'],
	[new Date(2028, 1, 29, 12), '2028-02-29'],
])('a moment has the date of the local calendar: %o is %s', (moment, date) => {
	expect(calendarDate(moment)).toBe(date);
});

const held = [
	{ from: '2027-03-22', until: '2027-04-04' },
	{ from: '2027-05-01', until: '2027-05-01' },
];

test.each([
	['2027-03-21', true],
	['2027-03-22', false],
	['2027-04-04', false],
	['2027-04-05', true],
	['2027-05-01', false],
	['2027-05-02', true],
	['2027-02-28', false],
	['2027-07-01', false],
])('on %s an item that quiet periods hold back is offered: %s', (today, offered) => {
	expect(isOffered({ publishFrom: '2027-03-01', expires: '2027-06-30', held }, today)).toBe(offered);
});

test('an item is offered when it is its time and no period holds it back', () => {
	const period = fc.record({ from: day, until: day });
	fc.assert(
		fc.property(day, day, day, fc.array(period), (publishFrom, expires, today, periods) => {
			const item = { publishFrom, expires };
			expect(isOffered({ ...item, held: periods }, today)).toBe(isShown(item, today) && !periods.some((each) => isWithin(each, today)));
			expect(readPeriods(periodText(periods))).toEqual(periods);
		}),
	);
});

test.each([undefined, '', 'soon', '2027-01-01', '/2027-01-01', '2027-01-01/'])('%j holds no period', (text) => {
	expect(readPeriods(text)).toEqual([]);
});

test.each<[holds: Parameters<typeof isTouched>[0], touched: boolean]>([
	[{ everything: true }, true],
	[{ kinds: ['product', 'hiring'] }, true],
	[{ topics: ['sensors'] }, true],
	[{ topics: ['team'], kinds: ['people'] }, false],
	[{ topics: ['team'], kinds: ['product'] }, true],
	[{}, false],
])('a period that holds back %j touches a product about sensors: %s', (holds, touched) => {
	expect(isTouched(holds, { kind: 'product', topics: ['sensors', 'energy'] })).toBe(touched);
});
