/** Whether a query has letters of the script in which a language is written. */
export function isWrittenFor(language: string, query: string): boolean {
	const { script = '' } = new Intl.Locale(language).maximize();
	try {
		return new RegExp(`\\p{Script=${script}}`, 'u').test(query);
	} catch {
		// `Jpan` is several scripts, and `Hans` a part of one.
		return true;
	}
}
