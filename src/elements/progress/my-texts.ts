const language = document.documentElement.lang || 'en';
const dates = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' });

/** The date of a moment (milliseconds since 1970) on the reader's calendar, as people write it: `24 November 2026`. */
export function dateOf(at: number): string {
	// A year does not begin a line by itself.
	return dates.format(at).replace(/ (\S+)$/, '\u00a0$1');
}

/** A number with one digit behind the point at most, as people write it. */
export function numberOf(value: number): string {
	return value.toLocaleString(language, { maximumFractionDigits: 1 });
}

/** Facts as one line that begins with a capital. */
export function lineOf(facts: readonly string[]): string {
	const line = facts.join(' · ');
	return line.charAt(0).toLocaleUpperCase(language) + line.slice(1);
}

/** Minutes by which local time is behind UTC at a moment. */
export const localOffset = (at: number): number => new Date(at).getTimezoneOffset();
