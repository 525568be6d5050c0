/** The languages that are still being written, and the one whose texts stand in for what is missing. */
export interface Fallback {
	defaultLanguage: string;
	incomplete: readonly string[];
}

/** Which languages of a portal are still being written. */
export function fallbackOf(portal: {
	defaultLanguage: string;
	languages: readonly { code: string; incomplete?: boolean | undefined }[];
}): Fallback {
	return {
		defaultLanguage: portal.defaultLanguage,
		incomplete: portal.languages.filter(({ incomplete }) => incomplete).map(({ code }) => code),
	};
}

/**
 * Puts the text of the default language where one in a language that is still being written is missing, at any depth: in
 * `{ en: …, ru: … }`, and in lists by language. What stands by country has the same keys and holds fields, so it stays.
 */
export function withFallbacks<Value>(value: Value, fallback: Fallback): Value;
export function withFallbacks(value: unknown, fallback: Fallback): unknown {
	const { defaultLanguage, incomplete } = fallback;
	if (incomplete.length === 0) return value;
	if (Array.isArray(value)) return value.map((entry) => withFallbacks(entry, fallback));
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	const entries = Object.entries(value).map(([key, entry]) => [key, withFallbacks(entry as unknown, fallback)] as const);
	const model = entries.find(([key]) => key === defaultLanguage)?.[1];
	const added = typeof model === 'string' || Array.isArray(model) ? incomplete.filter((code) => !Object.hasOwn(value, code)) : [];
	return Object.fromEntries([...entries, ...added.map((code) => [code, model] as const)]);
}
