import { localeOf } from '../../lib/time/written-date.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar date as people write it in a language: `24 May 2027`, `24 мая 2027 г.`. */
export function longDate(date: string, language: string): string {
	return format(language, { dateStyle: 'long' }).format(new Date(`${date}T00:00:00Z`));
}

/** The days of a week as people write them in a language: `23–29 November 2026`, `23–29 ноября 2026 г.`. */
export function weekDates(from: string, until: string, language: string): string {
	const [first, last] = [from, until].map((date) => new Date(`${date}T00:00:00Z`));
	return format(language, { dateStyle: 'long' }).formatRange(first!, last!);
}

/** The date of a source, as exactly as it is known: `2023`, `July 2023`, `1 July 2023`. */
export function sourceDate(date: string, language: string): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	if (day !== undefined) return longDate(date, language);
	return format(language, { year: 'numeric', month: 'long' }).format(new Date(`${date}-01T00:00:00Z`));
}

/** A month `YYYY-MM` as people write it, with its year or without: `October 2026`, `октябрь 2026 г.`; `October`, `октябрь`. */
export function monthName(month: string, language: string, withYear = true): string {
	return withYear ? sourceDate(month, language) : format(language, { month: 'long' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** A month `YYYY-MM` by its name alone, short enough to stand below a chart: `Oct`, `окт.`. */
export function shortMonth(month: string, language: string): string {
	return format(language, { month: 'short' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** A day in few signs, as below a drawing: `31 Oct`, `31 окт.`. */
export function shortDate(date: string, language: string): string {
	return format(language, { day: 'numeric', month: 'short' }).format(new Date(`${date}T00:00:00Z`));
}

/** One format for each way of writing: they are dear to make. */
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const locale = localeOf(language);
	const key = `${locale} ${JSON.stringify(options)}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	formats.set(key, made);
	return made;
}
