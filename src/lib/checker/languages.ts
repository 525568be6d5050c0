const scripts: Record<string, RegExp> = { ru: /\p{Script=Cyrillic}+/gu };
const otherwise = /\p{Script=Latin}+/gu;
const scriptOf = (language: string) => scripts[language] ?? otherwise;

/** How many characters show of what language a draft mainly is. */
const beginning = 2000;

/**
 * The languages whose words may stand in a draft, by its letters: those with a script of their own when it occurs, all
 * others when Latin letters do. A mixed draft is of both. The one with the most letters in
 * the beginning comes first.
 */
export function languagesOf(draft: string, known: readonly string[]): string[] {
	return known
		.filter((language) => draft.search(scriptOf(language)) !== -1)
		.map((language) => ({ language, letters: lettersIn(draft.slice(0, beginning), scriptOf(language)) }))
		.toSorted((a, b) => b.letters - a.letters)
		.map(({ language }) => language);
}

/**
 * The languages whose lists a draft asks for: those that have its letters, unless lists of another language with the same
 * letters are there. Letters alone do not tell English from German.
 */
export function missingLanguages(draft: string, known: readonly string[], loaded: readonly string[]): string[] {
	const covered = new Set(loaded.map(scriptOf));
	return languagesOf(draft, known).filter((language) => !covered.has(scriptOf(language)));
}

function lettersIn(draft: string, script: RegExp): number {
	return (draft.match(script) ?? []).reduce((sum, letters) => sum + letters.length, 0);
}
