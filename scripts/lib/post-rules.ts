import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { prepareRules, type Context } from '../../src/lib/checker/check.ts';
import { termsByLanguage } from '../../src/lib/checker/terms.ts';
import type { Rule, PhraseLists } from '../../src/lib/checker/rules.ts';
import { barredFrom, restrictionsOf } from '../../src/lib/library/advertising.ts';
import { loadCounters, measuresOf } from '../../src/lib/networks/text-length.ts';
import type { Network } from '../../src/schemas/networks/network.ts';

const root = join(import.meta.dirname, '../..');
const read = <T>(file: string) => parse(readFileSync(file, 'utf8')) as T;
const readAll = <T>(folder: string) =>
	globSync(join(root, folder, '*.yaml'))
		.toSorted()
		.map((file) => ({ id: basename(file, '.yaml'), ...read<T>(file) }));

const portal = read<{ company: { name: Record<string, string> }; hashtag: string; languages: { code: string }[] }>(
	join(root, 'portal.yaml'),
);

/** The rules of this repository, as their authors wrote them. */
export const writtenRules = readAll<Omit<Rule, 'id'>>('src/content/rules');

/** The lists that they name, by language. */
export const terms = termsByLanguage(
	Object.fromEntries(readAll<{ words: PhraseLists }>('src/content/terms').map(({ id, words }) => [id, words])),
	{
		company: Object.values(portal.company.name),
		hashtag: portal.hashtag,
		languages: portal.languages.map(({ code }) => code),
	},
);

/** The rules, ready to check with. */
export const rules = prepareRules(writtenRules, terms);

const networks = new Map(readAll<Network>('src/content/networks').map((network) => [network.id, network]));
const counters = await loadCounters();

interface Said extends Pick<Context, 'country' | 'about'> {
	networks: readonly string[];
}

/** A context with the limits of the named networks, and with all restrictions of advertising that are known; an election is on. */
export function contextOf(draft: string, { networks: names, country, about }: Said): Context {
	const chosen = names.map((name) => {
		const { post, status } = networks.get(name)!;
		const restricted = barredFrom(restrictionsOf(status, [country])) === undefined ? [] : [country];
		return { id: name, isBinding: true, measures: post ? measuresOf(draft, post, counters) : [], restricted };
	});
	return { networks: chosen, country, about, election: true };
}
