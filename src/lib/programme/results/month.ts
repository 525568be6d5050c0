import { monthNamed } from '../../time/month-names.ts';

/** `YYYY-MM` with a month that there is. */
export function isMonth(text: string): boolean {
	return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** Which of the first two numbers of `10/05/2026` is the month; nobody can tell by that date alone. */
export type DateOrder = 'month-first' | 'day-first';

const timeOfDay = /[T ]\d{1,2}:\d{2}\S*(?: [AP]M)?$/i;

/**
 * The month of a date or month, as programs and spreadsheets write them: `2026-10`, `2026-10-05`, `20261005`, `202610`,
 * `05.10.2026`, `10.2026`, `October 2026`, `окт. 2026`, `Oct-26`, `окт.26`, `1-Oct-26`, `13/10/2026`.
 *
 * @param order the order of `10/05/2026`; without it such a date is read only where one order is possible
 * @returns `YYYY-MM`, or undefined when it is none of these
 */
export function readMonth(text: string, order?: DateOrder): string | undefined {
	const value = text.trim().replace(timeOfDay, '');
	const numeric =
		/^(?<year>\d{4})[-/](?<month>\d{2})(?:[-/]\d{2})?$/.exec(value) ??
		/^(?<year>\d{4})(?<month>\d{2})(?:\d{2})?$/.exec(value) ??
		/^(?:\d{1,2}\.)?(?<month>\d{1,2})\.(?<year>\d{4})$/.exec(value) ??
		/^\d{1,2}\.(?<month>\d{1,2})\.(?<year>\d{2})$/.exec(value) ??
		/^(?<month>\d{1,2})[-/](?<year>\d{4})$/.exec(value);
	if (numeric?.groups) return made(numeric.groups['year'], Number(numeric.groups['month']));
	const slashed = readingsOf(value);
	if (slashed) {
		const possible = [...new Set(Object.values(order ? { [order]: slashed[order] } : slashed).filter((month) => month !== undefined))];
		return possible.length === 1 ? possible[0] : undefined;
	}
	const named =
		/^(?:\d{1,2}[ .-]\s?)?(?<name>\p{L}{3,})(?:\.?,? |[.-])(?<year>\d{4})(?: ?г\.?)?$/u.exec(value) ??
		/^(?:\d{1,2}[ .-])?(?<name>\p{L}{3,})[.-](?<year>\d{2})$/u.exec(value) ??
		/^(?<name>\p{L}{3,})\.? \d{1,2}, (?<year>\d{4})$/u.exec(value);
	if (!named?.groups) return undefined;
	return made(named.groups['year'], monthNamed(named.groups['name']!));
}

/** Whether a date names a day, and not a month alone. */
export function namesDay(text: string): boolean {
	return /^(?:\d{8}|[\d\p{L}]+[-./ ]\s?[\d\p{L}]+\.?[-./, ]+\d+)/u.test(text.trim());
}

/** The two months that a date with strokes can lie in, that of a date with the month first at the front. */
export function possibleMonths(text: string): string[] {
	const readings = readingsOf(text.trim().replace(timeOfDay, ''));
	return [readings?.['month-first'], readings?.['day-first']].filter((month) => month !== undefined);
}

/** The order of the dates with strokes of a column, as those tell it that can be read in one way alone. */
export function orderIn(texts: Iterable<string>): DateOrder | 'contradictory' | undefined {
	const orders = new Set<DateOrder>();
	for (const text of texts) {
		const readings = readingsOf(text.trim().replace(timeOfDay, ''));
		if (!readings) continue;
		if (readings['month-first'] === undefined && readings['day-first'] !== undefined) orders.add('day-first');
		if (readings['day-first'] === undefined && readings['month-first'] !== undefined) orders.add('month-first');
	}
	const [order] = orders;
	return orders.size > 1 ? 'contradictory' : order;
}

function readingsOf(value: string): Partial<Record<DateOrder, string>> | undefined {
	const [, first, , second, year] = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(value) ?? [];
	if (year === undefined) return undefined;
	const of = (month: string, day: string) => (Number(day) >= 1 && Number(day) <= 31 ? made(year, Number(month)) : undefined);
	const monthFirst = of(first!, second!);
	const dayFirst = of(second!, first!);
	return { ...(monthFirst && { 'month-first': monthFirst }), ...(dayFirst && { 'day-first': dayFirst }) };
}

/** The month with which the name of a file begins: `2026-10-matomo.csv`. */
export function monthOfFile(file: string): string | undefined {
	const month = /(?:^|\/)(\d{4}-\d{2})(?=[-_. ]|$)[^/]*$/.exec(file)?.[1];
	return month !== undefined && isMonth(month) ? month : undefined;
}

/** The month so many months later; earlier when the number is negative. */
export function monthsAfter(month: string, count: number): string {
	const [year, number] = month.split('-').map(Number);
	return new Date(Date.UTC(year!, number! - 1 + count, 1)).toISOString().slice(0, 7);
}

function made(year = '', month: number): string | undefined {
	const text = `${year.padStart(4, '20')}-${String(month).padStart(2, '0')}`;
	return isMonth(text) ? text : undefined;
}
