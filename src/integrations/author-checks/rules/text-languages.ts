import type { Finding } from '../finding.ts';
import { localizedTexts } from '../localized-texts.ts';
import { allFiles, at, type Site } from '../site.ts';

/** So many letters of another script are no name of a person or a program any more. */
const leastLetters = 12;

const cyrillic = new Set(['be', 'bg', 'kk', 'mk', 'mn', 'ru', 'sr', 'uk']);

/** What stands under a language is written in its letters: a text is easily pasted under the wrong one. */
export function checkTextLanguages(site: Site): Finding[] {
	const languages = new Set([...site.languages, ...site.incomplete]);
	return allFiles(site).flatMap((entry) => {
		if (entry === site.portal || entry === site.cast) return [];
		return localizedTexts(entry.data, languages).flatMap(({ path, language, text }) => {
			const found = wrongScript(text, language);
			if (found === undefined) return [];
			const message = `Under \`${language}\` stands a text in ${found} letters. Write it in that language, or move it to where it belongs.`;
			const finding = at(entry, path, 'text/language', message);
			// Names of events and programs keep their Latin letters in any language.
			return [found === 'Latin' ? { ...finding, warning: 'text-language' } : finding];
		});
	});
}

function wrongScript(text: string, language: string): 'Cyrillic' | 'Latin' | undefined {
	const words = text.replaceAll(/https?:\/\/\S+|[#@][\p{L}\p{N}_]+|\$\w+(?::\w+)?/gu, '');
	const russian = words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
	const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (cyrillic.has(language)) return latin >= leastLetters * 2 && russian === 0 ? 'Latin' : undefined;
	return russian >= leastLetters && russian > latin ? 'Cyrillic' : undefined;
}
