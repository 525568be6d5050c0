/** Fills a text of the interface in: key, then what stands in its `{{…}}`. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/**
 * The interface texts of the page's language (`src/content/i18n`).
 *
 * @throws Error when the key is in no file, which stops the build
 */
export function wordsOf({ locals }: { locals: { t: unknown } }): Words {
	const translate = locals.t as ((key: string, values?: object) => string) & { exists(key: string, values?: object): boolean };
	return (key, values = {}) => {
		if (!translate.exists(key, values))
			throw new Error(`The interface text \`${key}\` is missing. Add it to every file in src/content/i18n.`);
		return translate(key, { ...values, interpolation: { escapeValue: false } });
	};
}

/** A calendar date as people write it in a language: `24 May 2027`, `24 мая 2027 г.`. */
export function longDate(date: string, language: string): string {
	const locale = language === 'en' ? 'en-GB' : language;
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** The date of a source, as exactly as it is known: `2023`, `July 2023`, `1 July 2023`. */
export function sourceDate(date: string, language: string): string {
	const locale = language === 'en' ? 'en-GB' : language;
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	if (day === undefined) {
		return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}-01T00:00:00Z`));
	}
	return longDate(date, language);
}
