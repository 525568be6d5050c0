import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { readPostRules } from '../../../scripts/lib/post-rules.ts';
import { readPortal } from '../../../src/integrations/portal.ts';
import { check } from '../../../src/lib/checker/check.ts';
import { fillTokens } from '../../../src/lib/company/tokens.ts';

type Posts = Record<string, Record<string, { id: string; text: string }[]>>;

const { texts: company } = readPortal(product);
const readers = { ru: 'ru', en: 'eu' } as const;

/** The ready texts of the library in a language, as a colleague takes them along. */
const textsIn = (language: string) =>
	globSync(join(product, 'src/content/shareables/*.yaml')).flatMap((file) =>
		Object.entries((parse(readFileSync(file, 'utf8')) as { posts: Posts }).posts).flatMap(([network, byLanguage]) =>
			(byLanguage[language] ?? []).map(({ id, text }) => ({
				id: `${basename(file, '.yaml')}/${network}/${language}/${id}`,
				network,
				text: fillTokens(text, language, company!),
			})),
		),
	);

/** Words in a row by which a text might say where its author works. */
const inARow = 3;

function runsOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return new Set(words.slice(inARow - 1).map((_, index) => words.slice(index, index + inARow).join(' ')));
}

describe.runIf(company?.name['en'] === 'Teplia').each(['en', 'ru'] as const)('the texts of the library in %s', (language) => {
	const texts = textsIn(language);

	const { rules, contextOf } = readPostRules(product);
	/** What the checker says of the texts by the rules whose names begin so. */
	const saidBy = (names: RegExp) =>
		texts.flatMap(({ id, network, text }) => {
			const said = contextOf(text, { networks: [network], country: readers[language], about: ['employer'] });
			const matches = check(text.trim(), { ...said, election: false }, rules);
			return matches.filter(({ rule }) => names.test(rule)).map(({ rule }) => `${id}: ${rule}`);
		});

	test('say where their author works, so that the checker has nothing to ask for', () => {
		expect(saidBy(/^(disclosure|posing)/)).toEqual([]);
	});

	test('beg nobody for reach, as no post is to', () => {
		expect(saidBy(/^begging/)).toEqual([]);
		const asks = /\b(send|pass) (it|this) on\b|\bsend it to\b|перешл[иёю]|переслать/iu;
		expect(texts.filter(({ text }) => asks.test(text)).map(({ id }) => id)).toEqual([]);
	});

	test('do not all say it in the same words', () => {
		const uses = new Map<string, number>();
		for (const run of texts.flatMap(({ text }) => [...runsOf(text)])) uses.set(run, (uses.get(run) ?? 0) + 1);
		const tooMany = [...uses].filter(([, count]) => count > texts.length / 3);
		expect(tooMany).toEqual([]);
	});
});
