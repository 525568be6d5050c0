/** The beginnings of the names of the months, long enough to tell them apart, in English and Russian. */
const names = [
	['jan', 'янв'],
	['feb', 'фев'],
	['mar', 'мар'],
	['apr', 'апр'],
	['may', 'май', 'мая'],
	['jun', 'июн'],
	['jul', 'июл'],
	['aug', 'авг'],
	['sep', 'сен'],
	['oct', 'окт'],
	['nov', 'ноя'],
	['dec', 'дек'],
];

/** `YYYY-MM` with a month that there is. */
export function isMonth(text: string): boolean {
	return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/**
 * The month of a date or month, as programs write them: `2026-10`, `2026-10-05`, `20261005`, `202610`, `05.10.2026`,
 * `10.2026`, `October 2026`, `окт. 2026`.
 *
 * @param slashes the order of `10/05/2026`, which nobody can tell by itself
 * @returns `YYYY-MM`, or undefined when it is none of these
 */
export function readMonth(text: string, slashes?: 'month-first'): string | undefined {
	const value = text.trim();
	const numeric =
		/^(?<year>\d{4})-(?<month>\d{2})(?:-\d{2}(?:[T ].*)?)?$/.exec(value) ??
		/^(?<year>\d{4})(?<month>\d{2})(?:\d{2})?$/.exec(value) ??
		/^(?:\d{1,2}\.)?(?<month>\d{1,2})\.(?<year>\d{4})$/.exec(value) ??
		(slashes && /^(?<month>\d{1,2})\/\d{1,2}\/(?<year>\d{4})$/.exec(value));
	if (numeric?.groups) return made(numeric.groups['year'], Number(numeric.groups['month']));
	const named = /^(\p{L}{3,})\.?,? (\d{4})(?: г\.?)?$/u.exec(value);
	if (!named) return undefined;
	const word = named[1]!.toLowerCase();
	return made(named[2], names.findIndex((beginnings) => beginnings.some((beginning) => word.startsWith(beginning))) + 1);
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

function made(year: string | undefined, month: number): string | undefined {
	const text = `${year}-${String(month).padStart(2, '0')}`;
	return isMonth(text) ? text : undefined;
}
