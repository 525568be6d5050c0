import { describe, expect, test, vi } from 'vitest';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { stemmerOf } from '../../src/elements/search/stemmers.ts';
import { rankingOf } from '../../src/lib/search/ranking.ts';
import { root } from './sources.ts';

const site = judgeSite(await readProject(root), '2026-01-01');

// The content of this repository, read as the author checks read it; a store of Astro's is made by a build only.
vi.mock('astro:content', () => ({
	getCollection: (name: string) => {
		if (name === 'results') return site.results;
		if (name !== 'docs') return [...(site[name as 'answers'] ?? new Map()).values()].map(({ id, value }) => ({ id, data: value }));
		return [...site.pages].flatMap(([language, pages]) =>
			[...pages.values()].map(({ id, value, body, file }) => ({ id: `${language}/${id}`, data: value, body, filePath: file })),
		);
	},
	render: ({ id }: { id: string }) => {
		const [language = '', ...rest] = id.split('/');
		return { headings: site.pages.get(language)?.get(rest.join('/'))?.text.headings ?? [] };
	},
	getEntry: (name: string, id: string) => ({ id, data: site[name as 'quizzes'].get(id)?.value }),
}));

// Files of a worker share their modules: what another one has read of no content must not be asked again.
vi.resetModules();
const { wordsIn } = await import('../../src/queries/layout/words.ts');
const { getSearchEntries } = await import('../../src/queries/search/entries.ts');

const { searches = {}, unseen = {} } = site.searches?.value ?? {};

async function firstOf(language: string) {
	const rank = rankingOf(await getSearchEntries(language), await stemmerOf(language));
	return (query: string) =>
		rank(query)
			.entries.slice(0, 3)
			.map(({ id }) => id);
}

describe.each([...site.pages.keys()])('in %s', async (language) => {
	const first = await firstOf(language);
	const words = wordsIn(language);

	test.each(searches[language] ?? [])('«$query» finds its page first', ({ query, finds }) => {
		const [found] = first(query);
		expect(finds, `Found first: ${first(query).join(', ') || 'nothing'}.`).toContain(found);
	});

	test('a network says of each setting where it is, or that this is not known', async () => {
		const found = (await getSearchEntries(language)).filter(({ kind }) => kind === 'network');
		expect(found.length).toBeGreaterThan(0);
		const silent = found.flatMap(({ id, text }) =>
			(['audience', 'two-step', 'number'] as const)
				.filter((kind) => !text.toLowerCase().includes(words(`networks.setting.${kind}`).toLowerCase()))
				.map((kind) => `${id}: ${kind}`),
		);
		expect(silent).toEqual([]);
	});

	test('whatever people call a network finds the track about it as well', async () => {
		const rank = rankingOf(await getSearchEntries(language), await stemmerOf(language));
		const missed = [...site.tracks.values()].flatMap(({ id, value }) =>
			[...(value?.networks ?? []), ...(value?.status ?? [])]
				.flatMap((network) => site.networks.get(network)?.value?.aliases?.[language] ?? [])
				.filter((name) => !rank(name).entries.some((entry) => entry.id === `training/${id}`))
				.map((name) => `${name}: ${id}`),
		);
		expect(missed).toEqual([]);
	});

	test('of what nobody thought of when the aliases were written, three in four find their page first', () => {
		const asked = unseen[language] ?? [];
		const missed = asked.filter(({ query, finds }) => !finds.includes(first(query)[0]!));
		expect(missed.map(({ query }) => `${query}: ${first(query).join(', ') || 'nothing'}`)).toSatisfy(
			() => missed.length <= asked.length / 4,
		);
	});

	test.each(['zeppelin', 'carburettor maintenance', 'дирижабль', 'карбюратор трактора'])('«%s», which no page has, finds none', (query) => {
		expect(first(query)).toEqual([]);
	});
});
