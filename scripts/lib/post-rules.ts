import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { testCompany } from './assemble-site.ts';
import { prepareRules, type Context } from '../../src/lib/checker/check.ts';
import { termsByLanguage } from '../../src/lib/checker/terms.ts';
import type { Rule, PhraseLists } from '../../src/lib/checker/rules.ts';
import { barredFrom, restrictionsOf } from '../../src/lib/library/advertising.ts';
import { loadCounters, measuresOf } from '../../src/lib/networks/text-length.ts';
import { readPortal } from '../../src/integrations/portal.ts';
import { fillAll } from '../../src/lib/company/tokens.ts';
import type { Network } from '../../src/schemas/networks/network.ts';

interface Said extends Pick<Context, 'country' | 'about'> {
	networks: readonly string[];
}

const counters = await loadCounters();

/**
 * The rules of a company, ready to check posts with.
 *
 * @param root folder with its portal.yaml
 */
export function readPostRules(root: string) {
	const portal = parse(readFileSync(join(root, 'portal.yaml'), 'utf8')) as {
		company: { name: Record<string, string> };
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
	/** The lists that they name, by language. */
	const terms = termsByLanguage(
		Object.fromEntries(readAll<{ words: PhraseLists }>('src/content/terms').map(({ id, words }) => [id, words])),
		{
			company: Object.values(portal.company.name),
			hashtag: portal.hashtag,
			languages: portal.languages.map(({ code }) => code),
		},
	);
	const networks = new Map(readAll<Network>('src/content/networks').map((network) => [network.id, network]));

	/** A context with the limits of the named networks, and with all restrictions of advertising that are known; an election is on. */
	function contextOf(draft: string, { networks: names, country, about }: Said): Context {
		const chosen = names.map((name) => {
			const { post, status } = networks.get(name)!;
			const restricted = barredFrom(restrictionsOf(status, [country])) === undefined ? [] : [country];
			return { id: name, isBinding: true, measures: post ? measuresOf(draft, post, counters) : [], restricted };
		});
		return { networks: chosen, country, about, election: true };
	}
	return { writtenRules, terms, rules: prepareRules(writtenRules, terms), contextOf };
}

/** Those of the company of the tests, for which the labelled posts are written. */
export const { writtenRules, terms, rules, contextOf } = readPostRules(testCompany);
