const scripts: Record<string, RegExp> = { ru: /\p{Script=Cyrillic}+/gu };
const otherwise = /\p{Script=Latin}+/gu;

/**
 * The languages whose words may stand in a draft, by its letters: those with a script of their own when it occurs, all
 * others when Latin letters do. A mixed draft is of both. The one with the most letters comes first.
 */
export function languagesOf(draft: string, known: readonly string[]): string[] {
	return known
		.map((language) => ({ language, letters: lettersIn(draft, scripts[language] ?? otherwise) }))
		.filter(({ letters }) => letters > 0)
		.toSorted((a, b) => b.letters - a.letters)
		.map(({ language }) => language);
}

function lettersIn(draft: string, script: RegExp): number {
	return (draft.match(script) ?? []).reduce((sum, letters) => sum + letters.length, 0);
}
