import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { prepare, type Context } from '../../src/lib/check/check.ts';
import { termsByLanguage } from '../../src/lib/check/terms.ts';
import type { Rule, Words } from '../../src/lib/check/rules.ts';
import { textLength } from '../../src/lib/share/text-length.ts';
import type { CountingRule } from '../../src/lib/share/counting-rules.ts';

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
	Object.fromEntries(readAll<{ words: Words }>('src/content/terms').map(({ id, words }) => [id, words])),
	{
		company: Object.values(portal.company.name),
		hashtag: portal.hashtag,
		languages: portal.languages.map(({ code }) => code),
	},
);

/** The rules, ready to check with. */
export const rules = prepare(writtenRules, terms);

const networks = new Map(
	readAll<{ post?: { limit: number; counting: CountingRule } }>('src/content/networks').flatMap(({ id, post }) =>
		post ? [[id, { id, limit: post.limit, isSure: true, measure: (text: string) => textLength(text, post.counting) }] as const] : [],
	),
);

interface Said extends Pick<Context, 'country' | 'about'> {
	networks: readonly string[];
}

/** A context with the limits of the named networks; an election is on. */
export function contextOf(draft: string, { networks: names, country, about }: Said): Context {
	const chosen = names.map((name) => ({ ...networks.get(name)!, length: networks.get(name)!.measure(draft) }));
	return { networks: chosen, country, about, election: true };
}
