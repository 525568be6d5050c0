import { valuesIn } from '../../../lib/text/values-in.ts';
import type { Finding } from '../finding.ts';
import { localizedTexts } from '../localized-texts.ts';
import { allFiles, allPages, at, inBody, type Page, type Site } from '../site.ts';

/** So many letters of another script are no name of a person or a program any more. */
const leastLetters = 12;

/** Fields of a page that may be names alone, or words that people type. */
const foreign = new Set(['title', 'sources', 'aliases']);

const cyrillic = new Set(['be', 'bg', 'kk', 'mk', 'mn', 'ru', 'sr', 'uk']);

/** What stands under a language is written in its letters: a text is easily pasted under the wrong one. */
export function checkTextLanguages(site: Site): Finding[] {
	const languages = new Set([...site.languages, ...site.incomplete]);
	const inFiles = allFiles(site).flatMap((entry) => {
		if (entry === site.portal || entry === site.cast) return [];
		return localizedTexts(entry.data, languages).flatMap(({ path, language, text }) => {
			const found = wrongScript(text, language);
			if (found === undefined) return [];
			const message = `Under \`${language}\` stands a text in ${found} letters. Write it in that language, or move it to where it belongs.`;
			const finding = at(entry, path, 'text/language', message);
			return [ofScript(found, finding)];
		});
	});
	return [...inFiles, ...allPages(site).flatMap(ofPage)];
}

/** Names of events and programs keep their Latin letters in any language. */
function ofScript(found: 'Cyrillic' | 'Latin', finding: Finding): Finding {
	return found === 'Latin' ? { ...finding, warning: 'text-language' } : finding;
}

/** A page lies among those of its language: its text, and what its fields say in sentences. */
function ofPage(page: Page): Finding[] {
	const { language, text, data } = page;
	const body = wrongScript(text.words, language);
	if (body !== undefined) {
		const message = `The page lies among those in \`${language}\`, and its text is in ${body} letters. Write it in that language, or move it into the folder of its own.`;
		return [ofScript(body, inBody(page, 1, 'text/language', message))];
	}
	return valuesIn(data).flatMap(({ path, value }) => {
		if (typeof value !== 'string' || !/\s/.test(value) || foreign.has(String(path[0]))) return [];
		const found = wrongScript(value, language);
		const message = `The page is in \`${language}\`, and this text in ${found} letters. Write it in that language.`;
		return found === undefined ? [] : [ofScript(found, at(page, path, 'text/language', message))];
	});
}

function wrongScript(text: string, language: string): 'Cyrillic' | 'Latin' | undefined {
	const words = text.replaceAll(/https?:\/\/\S+|[#@][\p{L}\p{N}_]+|\$\w+(?::\w+)?/gu, '');
	const russian = words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
	const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (cyrillic.has(language)) return latin >= leastLetters * 2 && russian === 0 ? 'Latin' : undefined;
	return russian >= leastLetters && russian > latin ? 'Cyrillic' : undefined;
}
