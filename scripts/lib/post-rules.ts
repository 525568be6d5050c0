import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { testCompany } from './assemble-site.ts';
import { prepareRules, type Context } from '../../src/lib/checker/check.ts';
import { identifiers } from '../../src/lib/checker/identifiers.ts';
import { SecretNames } from '../../src/lib/checker/secret-names.ts';
import { companyForms, termsByLanguage } from '../../src/lib/checker/terms.ts';
import type { Rule, PhraseLists } from '../../src/lib/checker/rules.ts';
import { barredFrom, restrictionsOf } from '../../src/lib/library/advertising.ts';
import { loadCounters, measuresOf } from '../../src/lib/networks/text-length.ts';
import { readPortal } from '../../src/integrations/portal.ts';
import { fillAll, type Company } from '../../src/lib/company/tokens.ts';
import type { Network } from '../../src/schemas/networks/network.ts';

interface Said extends Pick<Context, 'country' | 'about'> {
	networks: readonly string[];
}

const counters = await loadCounters();
const secretNames = new SecretNames();

/** What the rules know of a company. */
interface Employer extends Pick<Company, 'name' | 'cases' | 'hashtag'> {
	products: readonly string[];
}

/** Lists in which a company names what is its own. */
const companyLists = ['products', 'customers', 'rivals'];

export type PostRules = Pick<ReturnType<typeof readPostRules>, 'rules' | 'contextOf'>;

/** Tells whether a phrase of a list, in a language, is left out. */
export type LeftOut = (list: string, language: string, phrase: string) => boolean;

/**
 * The rules of a company, ready to check posts with.
 *
 * @param root folder with its portal.yaml
 * @param employer the company of a writer, in place of the one that portal.yaml names
 * @param isLeftOut phrases that the rules do without
 */
export function readPostRules(root: string, employer?: Employer, isLeftOut: LeftOut = () => false) {
	const portal = parse(readFileSync(join(root, 'portal.yaml'), 'utf8')) as {
		company: Pick<Company, 'name' | 'cases'>;
		hashtag: string;
		languages: { code: string }[];
	};
	const { texts, defaultLanguage } = readPortal(root);
	const read = (file: string): unknown => {
		const data: unknown = parse(readFileSync(file, 'utf8'));
		return texts ? fillAll(data, defaultLanguage, texts) : data;
	};
	const readAll = <T>(folder: string) =>
		globSync(join(root, folder, '*.yaml'))
			.toSorted()
			.map((file) => ({ id: basename(file, '.yaml'), ...(read(file) as T) }));

	/** The rules as their authors wrote them. */
	const writtenRules = readAll<Omit<Rule, 'id'>>('src/content/rules');
	const languages = portal.languages.map(({ code }) => code);
	const lists: Record<string, PhraseLists> = Object.fromEntries(
		readAll<{ words: PhraseLists }>('src/content/terms').map(({ id, words }) => [
			id,
			Object.fromEntries(
				Object.entries(words).map(([language, phrases]) => [
					language,
					phrases.filter((phrase) => !isLeftOut(id, language, String(phrase))),
				]),
			),
		]),
	);
	if (employer) {
		const empty = Object.fromEntries(languages.map((language) => [language, []]));
		Object.assign(lists, Object.fromEntries(companyLists.map((name) => [name, empty])));
		lists['products'] = Object.fromEntries(languages.map((language) => [language, employer.products]));
	}
	/** The lists that they name, by language. */
	const terms = termsByLanguage(lists, {
		company: companyForms(employer ?? { ...portal.company, hashtag: portal.hashtag }),
		hashtag: employer?.hashtag ?? portal.hashtag,
		languages,
	});
	const networks = new Map(readAll<Network>('src/content/networks').map((network) => [network.id, network]));

	/** A context with the limits of the named networks, and with all restrictions of advertising that are known; an election is on. */
	function contextOf(draft: string, { networks: names, country, about }: Said): Context {
		const chosen = names.flatMap((name) => {
			const network = networks.get(name);
			if (!network) return [];
			const { post, status } = network;
			const restricted = barredFrom(restrictionsOf(status, [country])) === undefined ? [] : [country];
			return { id: name, isBinding: true, measures: post ? measuresOf(draft, post, counters) : [], restricted };
		});
		return { networks: chosen, country, about, election: true, identifiers, secretNames };
	}
	return { writtenRules, terms, lists, rules: prepareRules(writtenRules, terms), contextOf };
}

/** Those of the company of the tests, for which the labelled posts are written. */
export const { writtenRules, terms, rules, contextOf } = readPostRules(testCompany);
