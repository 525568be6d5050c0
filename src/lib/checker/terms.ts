import type { Terms } from './phrases.ts';
import type { PhraseLists } from './rules.ts';

/**
 * The lists that rules name as `{name}`, by language: those that authors keep, and `company` and `hashtag` from
 * portal.yaml. A company is called by any of its names in any language.
 */
export function termsByLanguage(
	lists: Readonly<Record<string, PhraseLists>>,
	{ company, hashtag, languages }: { company: readonly string[]; hashtag: string; languages: readonly string[] },
): Record<string, Terms> {
	return Object.fromEntries(
		languages.map((language) => [
			language,
			{
				...Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, words[language] ?? []])),
				company,
				hashtag: [hashtag],
			},
		]),
	);
}

/** Names that `{name}` may have without a file. */
export const givenTerms = ['company', 'hashtag'] as const;
