/** The cases in which an inflected name is written, with their names in Russian grammar. */
export const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

export type Case = (typeof cases)[number];

/** What texts may say of the company without naming it themselves. */
export interface Company {
	/** Its name by language. */
	name: Readonly<Record<string, string>>;
	/** The other cases of the name by language; `none` where it is not declined. */
	cases?: Readonly<Record<string, Readonly<Record<Exclude<Case, 'nominative'>, string>> | 'none'>> | undefined;
	website: string;
	hashtag: string;
	/** Mail addresses by the name of the contact. */
	contacts: Readonly<Record<string, string>>;
}

/**
 * A token as authors type it: `$company`, `$company:genitive`, `$website`, `$hashtag`, `$contact:questions`. A sum in dollars
 * has no letter behind the sign, and a stock symbol is written in capitals.
 */
const token = /\$([a-z]+)(?::([a-z]+))?(?![\p{L}\p{N}_])/gu;

/** Puts what the company is into a text, in the language of the text. Tokens that nobody knows stay as they are. */
export function fillTokens(text: string, language: string, company: Company): string {
	return text.includes('$')
		? text.replaceAll(token, (whole, name: string, of?: string) => valueOf(name, of, language, company) ?? whole)
		: text;
}

/**
 * Puts what the company is into every text of a value, at any depth. A text is in the language of the nearest key that is
 * one of the company’s languages: `{ en: …, ru: … }`.
 *
 * @param language of what stands below no such key
 */
export function fillAll<Value>(value: Value, language: string, company: Company): Value;
export function fillAll(value: unknown, language: string, company: Company): unknown {
	if (typeof value === 'string') return fillTokens(value, language, company);
	if (Array.isArray(value)) return value.map((entry) => fillAll(entry, language, company));
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, entry]) => [key, fillAll(entry, Object.hasOwn(company.name, key) ? key : language, company)]),
	);
}

/** A token that cannot be filled in. */
export interface TokenProblem {
	/** As it was typed: `$company:genitiv`. */
	token: string;
	/** What is wrong: no such token, no such part of it, or a name whose cases `portal.yaml` does not say. */
	problem: 'unknown' | 'part' | 'cases';
	/** What could stand there instead. */
	known: string[];
}

/** The tokens of a text that cannot be filled in. */
export function tokenProblems(text: string, language: string, company: Company): TokenProblem[] {
	return [...text.matchAll(token)].flatMap(([whole, name = '', of]): TokenProblem[] => {
		if (valueOf(name, of, language, company) !== undefined) return [];
		if (name === 'company' && isCase(of)) return [{ token: whole, problem: 'cases', known: [] }];
		if (name === 'company') return [{ token: whole, problem: 'part', known: cases.map((each) => `$company:${each}`) }];
		if (name === 'contact')
			return [{ token: whole, problem: 'part', known: Object.keys(company.contacts).map((each) => `$contact:${each}`) }];
		return [{ token: whole, problem: 'unknown', known: ['$company', '$website', '$hashtag', '$contact:…'] }];
	});
}

/** Tokens in the form of another program, or with capitals: `{company}`, `${company}`, `{{ company }}`, `$Company`. */
const foreignToken =
	/\$(company|website|hashtag|contact)(:[a-z]+)?(?![\p{L}\p{N}_])|\$?\{{1,2}\s*(company|website|hashtag|contact)(:[a-z]+)?\s*\}{1,2}/giu;

/** What stays in a text as it was typed, though its writer meant a token, and that token. */
export function foreignTokens(text: string): { typed: string; token: string }[] {
	return [...text.matchAll(foreignToken)].flatMap(([typed, plain, part, braced, partInBraces]) => {
		const token = `$${(plain ?? braced ?? '').toLowerCase()}${(part ?? partInBraces ?? '').toLowerCase()}`;
		return typed === token ? [] : [{ typed, token }];
	});
}

function valueOf(name: string, of: string | undefined, language: string, company: Company): string | undefined {
	if (name === 'company') return of === undefined ? company.name[language] : isCase(of) ? nameIn(of, language, company) : undefined;
	if (name === 'contact') return of === undefined || !Object.hasOwn(company.contacts, of) ? undefined : company.contacts[of];
	if (of !== undefined) return undefined;
	if (name === 'website') return company.website;
	return name === 'hashtag' ? company.hashtag : undefined;
}

/** The name in a case; a language without cases has one form for all. */
function nameIn(wanted: Case, language: string, { name, cases: declined }: Company): string | undefined {
	if (wanted === 'nominative') return name[language];
	const forms = declined?.[language] ?? (inflected.has(language) ? undefined : 'none');
	return forms === 'none' ? name[language] : forms?.[wanted];
}

/** Languages in which a name changes with its place in a sentence, so that `portal.yaml` has to say how. */
const inflected: ReadonlySet<string> = new Set(['be', 'bg', 'cs', 'hr', 'lt', 'lv', 'pl', 'ru', 'sk', 'sl', 'sr', 'uk']);

/** Whether a language declines names, so that `portal.yaml` has to say how. */
export function needsCases(language: string): boolean {
	return inflected.has(language);
}

function isCase(name: string | undefined): name is Case {
	return (cases as readonly (string | undefined)[]).includes(name);
}
