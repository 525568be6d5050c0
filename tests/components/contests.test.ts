import { expect, test } from 'vitest';
import ContestCard from '../../src/components/programme/contests/ContestCard.astro';
import ContestDraw from '../../src/components/programme/contests/ContestDraw.astro';
import type { ContestView } from '../../src/queries/programme/contests/contests.ts';
import { hostile, read, render, words } from './render.ts';

const contest: ContestView = {
	id: 'frost',
	href: '/en/programme/contests/frost/',
	title: hostile,
	summary: hostile,
	hashtag: '#Frost',
	from: '2026-11-16',
	until: '2026-12-06',
	prize: 'A thermometer.',
	winners: 1,
	how: ['Send it in.'],
	rules: ['One each.'],
	seedFrom: 'The readings at noon.',
	phase: 'running',
	entries: [],
};
const lots = [
	{ id: 'e02', hash: 'a'.repeat(64), name: hostile, won: true },
	{ id: 'e01', hash: 'b'.repeat(64), won: false },
];
const drawn: ContestView = {
	...contest,
	phase: 'drawn',
	entries: [{ id: 'e01' }, { id: 'e02', name: hostile }],
	sealed: 'c'.repeat(64),
	draw: { on: '2026-12-08', seed: '19 71', lots },
};

test('before anybody has entered, there is only how it is drawn', async () => {
	const { all } = await render(ContestDraw, { props: { contest, words } });
	expect(all('h2').map(read)).toEqual([words('contests.draw')]);
});

test('while it is open, entries stand without a place', async () => {
	const { all } = await render(ContestDraw, { props: { contest: { ...contest, entries: [{ id: 'e01' }] }, words } });
	expect(all('tbody tr').map(read)).toEqual([`e01 ${words('contests.unnamed')}`]);
	expect(all('#winners, pre')).toEqual([]);
});

test('after the draw it shows who won, and how to check it', async () => {
	const { all, the } = await render(ContestDraw, { props: { contest: drawn, words } });
	expect(all('.winners li').map(read)).toEqual([hostile]);
	expect(all('tbody tr').map(read)).toEqual([
		`e02 ${hostile} ${words('contests.entries.won')} aaaaaaaa…`,
		`e01 ${words('contests.unnamed')} bbbbbbbb…`,
	]);
	expect(read(the('pre'))).toBe("printf '%s\\n%s' '19 71' 'e02' | sha256sum");
});

test('a card shows the prize, and later the winners', async () => {
	const card = async (of: ContestView) => (await render(ContestCard, { props: { contest: of, today: '2026-12-01', words } })).body;
	expect(read(await card(contest))).toContain(words('contests.prizeIs', { prize: 'A thermometer.' }));
	expect(read(await card(drawn))).toContain(words('contests.wonBy', { names: hostile }));
});

test('a seed or an id with quotes cannot leave the command', async () => {
	const seed = "19'; rm -rf ~ '";
	const { the } = await render(ContestDraw, { props: { contest: { ...drawn, draw: { ...drawn.draw!, seed } }, words } });
	expect(read(the('pre'))).toBe(`printf '%s\\n%s' '19'\\''; rm -rf ~ '\\''' 'e02' | sha256sum`);
});
