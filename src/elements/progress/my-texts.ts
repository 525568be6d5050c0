const language = document.documentElement.lang || 'en';
const plurals = new Intl.PluralRules(language);

/** A number with one digit behind the point at most, as people write it. */
export function numberOf(value: number): string {
	return value.toLocaleString(language, { maximumFractionDigits: 1 });
}

/** The form of a text that fits a number, with the number filled in. */
export function plural(forms: Record<string, string>, count: number): string {
	return (forms[plurals.select(count)] ?? forms['other'] ?? '').replace('{count}', numberOf(count));
}

/** Facts as one line that begins with a capital. */
export function lineOf(facts: readonly string[]): string {
	const line = facts.join(' · ');
	return line.charAt(0).toLocaleUpperCase(language) + line.slice(1);
}

/** Sets a text unless it stands there already, so that nothing is announced twice. */
export function setText(element: Element | null | undefined, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}

/** Minutes by which local time is behind UTC at a moment. */
export const localOffset = (at: number): number => new Date(at).getTimezoneOffset();
