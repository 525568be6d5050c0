import { cases, type Company } from '../company/tokens.ts';
import type { Terms } from './phrases.ts';
import type { PhraseLists } from './rules.ts';

/**
 * The lists that rules name as `{name}`, by language: those that authors keep, `company` and `hashtag` from portal.yaml, and
 * `short-products`, which count only with a capital. A company is called by any of its names in any language.
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
				'short-products': shortProducts(lists['products']?.[language] ?? [], company),
			},
		]),
	);
}

/** The names of a company as they may stand in a text: as a dictionary has them, and in each case that portal.yaml says. */
export function companyForms({ name, cases: forms = {}, hashtag }: Pick<Company, 'name' | 'cases' | 'hashtag'>): string[] {
	const exact = Object.values(forms).flatMap((each) => (each === 'none' ? [] : cases.slice(1).map((one) => each[one as never] as string)));
	// No form but this: «Лента» is a company, «ленты» may be ribbons.
	const alone = (form: string) => form.replaceAll(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, '=');
	return [...new Set([...Object.values(name).flatMap((each) => [each, ...shortName(each, hashtag)]), ...exact.map(alone)])];
}

/** The first word of a longer name, where the hashtag of the company begins with it: people say “Sylva” for “Sylva Bank”. */
function shortName(name: string, hashtag: string): string[] {
	const [first = '', ...others] = name.split(' ');
	const isShort = others.length > 0 && hashtag.slice(1).toLowerCase().startsWith(first.toLowerCase());
	return isShort ? [first] : [];
}

/** What is left of a product’s name without the company’s, which people leave out: “Larder” for “Sylva Larder”. */
function shortProducts(products: readonly string[], company: readonly string[]): string[] {
	const beginnings = company.map((form) => `${form} `);
	return products.flatMap((name) => {
		const beginning = beginnings.find((each) => name.startsWith(each));
		return beginning === undefined ? [] : [name.slice(beginning.length)];
	});
}

/** Names that `{name}` may have without a file. */
export const givenTerms = ['company', 'hashtag', 'short-products'] as const;
