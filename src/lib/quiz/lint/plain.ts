import { plainText } from '../../text/plain-text.ts';
import type { Texts } from '../kinds/kind.ts';

const known = new WeakMap<Texts, Map<string, string>>();

/** The plain text in a language. Several rules ask for it, and a build asks of thousands of texts, so it is made once. */
export function plainIn(texts: Texts, language: string): string {
	let byLanguage = known.get(texts);
	if (!byLanguage) known.set(texts, (byLanguage = new Map()));
	let plain = byLanguage.get(language);
	if (plain === undefined) byLanguage.set(language, (plain = plainText(texts[language] ?? '')));
	return plain;
}
