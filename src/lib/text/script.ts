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

const cyrillicRun = /\p{Script=Cyrillic}(?:[^\p{Script=Latin}]*\p{Script=Cyrillic})?/gu;

/**
 * A text in parts, of which those in another language than the page say so. On a page in Latin letters these are the
 * words in Cyrillic; on one in Cyrillic only a text that is all in Latin words, as names of programs and places are not
 * English for standing in a Russian sentence.
 */
export function foreignParts(text: string, pageLanguage: string): { text: string; language?: 'en' | 'ru' }[] {
	const language = foreignLanguage(text, pageLanguage);
	if (language !== 'ru') return [{ text, ...(language && { language }) }];
	const parts: { text: string; language?: 'ru' }[] = [];
	let end = 0;
	for (const { 0: run, index } of text.matchAll(cyrillicRun)) {
		parts.push({ text: text.slice(end, index) }, { text: run, language });
		end = index + run.length;
	}
	return [...parts, { text: text.slice(end) }].filter((part) => part.text !== '');
}
