/** A text below the name of a language. */
export interface LocalizedText {
	path: PropertyKey[];
	language: string;
	text: string;
}

/** The menus of a program are named as the program names them. */
const menus = 'path';

/**
 * Texts below the name of a language, at any depth. A list below one holds words that people use, in whatever letters.
 *
 * @param options `examples: false` leaves out what plays in the made-up company
 */
export function localizedTexts(
	value: unknown,
	languages: ReadonlySet<string>,
	options: { examples: boolean } = { examples: true },
	path: PropertyKey[] = [],
): LocalizedText[] {
	if (typeof value !== 'object' || value === null || (!options.examples && isExample(value))) return [];
	return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
		if (key === menus) return [];
		const below = [...path, Array.isArray(value) ? Number(key) : key];
		if (typeof entry === 'string' && languages.has(key)) return [{ path: below, language: key, text: entry }];
		return localizedTexts(entry, languages, options, below);
	});
}

/** Whether a part of a quiz is a question that plays in the made-up company. */
export function isExample(value: object): boolean {
	return ('example' in value && value.example === true) || ('kind' in value && value.kind === 'post' && 'sentences' in value);
}
