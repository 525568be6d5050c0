export type DateStyle = 'plain' | 'weekday';

/** The locale in which a language writes its dates: English of Europe, where the day comes first. */
export function localeOf(language: string): string {
	return language === 'en' ? 'en-GB' : language;
}

/**
 * A calendar date `YYYY-MM-DD` as people write it: `15 December 2026`, `Tuesday, 15 December`.
 *
 * @param style `weekday` names the day of the week, and the year only if it is not that of `today`
 * @param calendar the reader’s own, as `Intl` names it: `gregory`, `buddhist`
 */
export function writtenDate(
	date: string,
	language: string,
	{ style = 'plain', today = '', calendar }: { style?: DateStyle; today?: string; calendar?: string | undefined } = {},
): string {
	const year = style === 'plain' || date.slice(0, 4) !== today.slice(0, 4);
	return new Intl.DateTimeFormat(localeOf(language), {
		timeZone: 'UTC',
		day: 'numeric',
		month: 'long',
		...(year && { year: 'numeric' }),
		...(style === 'weekday' && { weekday: 'long' }),
		...(calendar && { calendar }),
	}).format(new Date(`${date}T00:00:00Z`));
}

/** A number of days in words of the language: `3 days`, `3 дня`. */
export const writtenDays = (count: number, language: string): string => written(count, 'day', language);

/** A number of minutes in words of the language: `20 minutes`, `21 минута`. */
export const writtenMinutes = (count: number, language: string): string => written(count, 'minute', language);

function written(count: number, unit: 'day' | 'minute', language: string): string {
	return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
