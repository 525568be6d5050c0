import { millisecondsADay } from './day.ts';
import { monthNamed } from './month-names.ts';

/** Whether a text is a date of the calendar, `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Why a text written as `YYYY-MM-DD` or `YYYY-MM` is no date of the calendar, as a sentence goes on; undefined of any other text. */
export function notInCalendar(value: string): string | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
	if (year === undefined) return undefined;
	if (Number(month) > 12) return 'a year has 12 months';
	if (Number(month) === 0) return 'months begin with 01';
	if (day === '00') return 'days begin with 01';
	const last = new Date(Date.UTC(Number(year), Number(month), 0));
	if (day === undefined || Number(day) <= last.getUTCDate()) return undefined;
	const name = last.toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
	return `${name} ${year} has ${last.getUTCDate()} days`;
}

/**
 * The date that people wrote in another order, with other signs or in words, as `YYYY-MM-DD`: `31.12.2026`, `12/31/2026`,
 * `2026-12-1`, `1 December 2026`, `1 декабря 2026 г.`, `Dec 1, 2026`. Undefined where it can be read two ways, or in none.
 */
export function meantDate(text: string): string | undefined {
	const [, year, month, day] = /^(\d{4})[-–—‑./](\d{1,2})[-–—‑./](\d{1,2})$/.exec(text) ?? [];
	if (year !== undefined) return asDate(year, month!, day!);
	const [, first, sign, second, last] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
	if (first === undefined) return dateInWords(text);
	const dayFirst = asDate(last!, second!, first);
	// Nobody writes the month first with points.
	const monthFirst = sign === '.' ? undefined : asDate(last!, first, second!);
	return dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst ? (dayFirst ?? monthFirst) : undefined;
}

function dateInWords(text: string): string | undefined {
	const parts =
		/^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-](?:of )?(?<name>\p{L}{3,})\.?,?[\s-](?<year>\d{4})(?:\s?г\.|\sгода)?$/u.exec(text.trim()) ??
		/^(?<name>\p{L}{3,})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})$/u.exec(text.trim());
	return parts?.groups && asDate(parts.groups['year']!, String(monthNamed(parts.groups['name']!)), parts.groups['day']!);
}

/** The month that people wrote in words, as `YYYY-MM`: `July 2023`, `июль 2023 г.` */
export function meantMonth(text: string): string | undefined {
	const parts = /^(?<name>\p{L}{3,})\.?,?\s(?<year>\d{4})(?:\s?г\.|\sгода)?$/u.exec(text.trim());
	return parts?.groups && asDate(parts.groups['year']!, String(monthNamed(parts.groups['name']!)), '01')?.slice(0, 7);
}

function asDate(year: string, month: string, day: string): string | undefined {
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isCalendarDate(date) ? date : undefined;
}

/** Days from one calendar date to another; negative when the other is earlier. Days have no time zone, so none counts. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay);
}

/** The calendar date so many days after another. */
export function daysAfter(from: string, days: number): string {
	return new Date(Date.parse(`${from}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** The Monday of the week in which a calendar date lies; weeks begin on Monday (ISO 8601). */
export function mondayOf(date: string): string {
	const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
	return daysAfter(date, -((weekday + 6) % 7));
}

/** Whether a calendar date is a Monday. */
export function isMonday(date: string): boolean {
	return isCalendarDate(date) && mondayOf(date) === date;
}
