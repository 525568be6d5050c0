const cyrillic = /\p{Script=Cyrillic}/u;
const latinWords = /\p{Script=Latin}{2,}/gu;
/** Languages of this site that are written in Cyrillic letters. */
const cyrillicLanguages = new Set(['be', 'bg', 'kk', 'mk', 'mn', 'ru', 'sr', 'uk']);

/**
 * The language in which a title of somebody else's page is likely written, where that is not the language of the page it
 * stands on: letters tell Russian from English. `undefined` where they tell nothing, as of a name in Latin letters.
 */
export function foreignLanguage(text: string, pageLanguage: string): 'en' | 'ru' | undefined {
	const isCyrillic = cyrillicLanguages.has(pageLanguage);
	if (cyrillic.test(text)) return isCyrillic ? undefined : 'ru';
	return isCyrillic && (text.match(latinWords)?.length ?? 0) > 1 ? 'en' : undefined;
}
