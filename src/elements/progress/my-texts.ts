const language = document.documentElement.lang || 'en';

/** Facts as one line that begins with a capital. */
export function lineOf(facts: readonly string[]): string {
	const line = facts.join(' · ');
	return line.charAt(0).toLocaleUpperCase(language) + line.slice(1);
}

/** Minutes by which local time is behind UTC at a moment. */
export const localOffset = (at: number): number => new Date(at).getTimezoneOffset();
