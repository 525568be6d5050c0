import { expect, test } from 'vitest';
import NetworkDifference from '../../src/components/networks/NetworkDifference.astro';
import NetworkDifferences from '../../src/components/networks/NetworkDifferences.astro';
import NetworkFacts from '../../src/components/networks/NetworkFacts.astro';
import type { NetworkView } from '../../src/queries/networks/networks.ts';
import { wordsIn } from '../../src/queries/layout/words.ts';
import { type ComparisonColumn, comparisonColumns } from '../../src/queries/networks/facts.ts';
import { hostile, network, read, render, words } from './render.ts';

const founded = { standing: 'official', source: { title: 'Help', publisher: 'Town Square' }, checked: '2026-11-23' } as const;
const both = (text: string) => ({ en: text, ru: text });
const full: NetworkView = {
	...network,
	altText: { available: true, ...founded },
	remarks: [
		{ text: both('Everybody reads it.'), about: 'readers', ...founded },
		{ text: both('Pigeons sleep on it.'), ...founded },
		{
			text: both('A link is words.'),
			about: 'links',
			...founded,
			standing: 'third-party',
			source: { title: 'A guide', publisher: 'Somebody' },
		},
	],
	status: {
		ru: {
			access: 'blocked',
			since: '2026-02',
			text: both('Told on the card.'),
			checked: '2026-09-28',
			sources: [{ title: 'News', publisher: 'The Paper', url: 'https://news.example/1' }],
		},
	},
};
const bare: NetworkView = { ...network, id: 'village-pump', name: both('Village Pump') };
const differences = (networks: NetworkView[], columns: readonly ComparisonColumn[] = comparisonColumns) =>
	render(NetworkDifferences, { props: { networks, columns, words: wordsIn('en'), language: 'en' } });
const difference = (networks: NetworkView[], column: ComparisonColumn) =>
	render(NetworkDifference, { props: { networks, column, words: wordsIn('en'), language: 'en' } });
const none = `– ${words('networks.differences.none')}`;

test('a page that needs some of the columns has these alone, and says only of them what has no source', async () => {
	const { all } = await differences([full, bare], ['readers', 'disclosure']);
	expect(all('thead th').map(read)).toEqual([
		words('networks.differences.network'),
		words('networks.about.readers'),
		words('networks.about.disclosure'),
	]);
	expect(all('tbody td > div').map(read)).toEqual(['Everybody reads it. [2]', none, none, none]);
	expect(all('.missing li').map(read)).toEqual([
		`${words('networks.about.readers')}: Village Pump`,
		`${words('networks.about.disclosure')}: Town Square, Village Pump`,
	]);
});

test('each network is a row, each aspect a column, and what has no source says so', async () => {
	const { all } = await differences([full, bare]);
	expect(all('thead th').map(read)).toEqual([
		words('networks.differences.network'),
		words('networks.about.readers'),
		words('networks.about.disclosure'),
		words('networks.about.links'),
		words('networks.group.altText'),
		words('networks.about.trouble'),
		words('networks.group.status'),
	]);
	expect(all('tbody th').map(read)).toEqual(['T Town Square', 'T Village Pump']);
	expect(all('tbody td > div').map(read)).toEqual([
		'Everybody reads it. [2]',
		none,
		'A link is words. [3] Not from the network itself.',
		`${words('networks.alt.yes')}. [2]`,
		none,
		'Russia: Blocked since February 2026. Status checked on 28 September 2026. [4]',
		...Array<string>(6).fill(none),
	]);
});

test('what has no source is named once, by aspect and with the day of the last reading', async () => {
	const { all, body } = await differences([full, bare]);
	expect(read(body)).toContain(words('networks.differences.missing', { date: '24 November 2026' }));
	expect(all('.missing li').map(read)).toEqual([
		`${words('networks.about.readers')}: Village Pump`,
		`${words('networks.about.disclosure')}: Town Square, Village Pump`,
		`${words('networks.about.links')}: Village Pump`,
		`${words('networks.group.altText')}: Village Pump`,
		`${words('networks.about.trouble')}: Town Square, Village Pump`,
		`${words('networks.group.status')}: Village Pump`,
	]);
	const complete = await differences([]);
	expect(complete.all('.missing')).toEqual([]);
});

test('a number leads to the source of the same number on the page of the network', async () => {
	const { all } = await differences([full]);
	const page = await render(NetworkFacts, { props: { network: full, words: wordsIn('en'), language: 'en' } });
	const remark = page.all('.remarks dd').find((row) => read(row).startsWith('A link is words.'))!;
	const inTable = all('td a').find((link) => read(link.closest('p')!).startsWith('A link is words.'))!;
	expect(inTable.getAttribute('href')).toBe(`/en/networks/${full.id}/${remark.querySelector('a')!.getAttribute('href')}`);
	expect(page.all(`[id="${new URL(inTable.getAttribute('href')!, 'https://a.example').hash.slice(1)}"]`).map(read)).toEqual([
		'A guide, Somebody, read on 23 November 2026',
	]);
});

test('on a phone each statement has its heading beside it, which a screen reader takes from the column', async () => {
	const { all } = await differences([bare]);
	expect(all('td > .heading').map(read)).toEqual(all('thead th').slice(1).map(read));
	expect(all('td > .heading[aria-hidden="true"]')).toHaveLength(6);
	expect(all('table[role="table"] tr[role="row"] > :is([role="cell"], [role="rowheader"], [role="columnheader"])')).toHaveLength(14);
});

test('one respect alone names the networks of which something is known, and below them the others', async () => {
	const { all, the } = await difference([full, bare], 'links');
	expect(all('dt').map(read)).toEqual(['Town Square']);
	expect(all('dd').map(read)).toEqual(['A link is words. [3] Not from the network itself.']);
	expect(the('dd a').getAttribute('href')).toBe(`/en/networks/${full.id}/#${full.id}-3`);
	expect(read(the('.missing'))).toBe(`${words('networks.differences.missing', { date: '24 November 2026' })} Village Pump.`);
});

test('one respect of which nothing is known, or all, has no list too many', async () => {
	const { all } = await difference([full, bare], 'trouble');
	expect(all('dl')).toEqual([]);
	expect(all('.missing').map(read)).toEqual([
		`${words('networks.differences.missing', { date: '24 November 2026' })} Town Square, Village Pump.`,
	]);
	const known = await difference([full], 'readers');
	expect(known.all('.missing')).toEqual([]);
});

test('markup in a remark is shown as text', async () => {
	const { all, body } = await differences([{ ...full, remarks: [{ text: both(hostile), about: 'trouble', ...founded }] }]);
	expect(all('script, b')).toEqual([]);
	expect(read(body)).toContain(hostile.replaceAll(/\s+/g, ' '));
});
