import { expect, test } from 'vitest';
import BoardTables from '../../src/components/programme/leaderboard/BoardTables.astro';
import Quarters from '../../src/components/programme/leaderboard/Quarters.astro';
import TopParticipants from '../../src/components/programme/leaderboard/TopParticipants.astro';
import type { PeriodView, QuarterView } from '../../src/queries/programme/leaderboard/leaderboard.ts';
import { hostile, read, render, words } from './render.ts';

const period: PeriodView = {
	id: '2026-10',
	name: 'October 2026',
	people: [
		{ rank: 1, name: hostile, points: 20 },
		{ rank: 1, name: 'Moss', points: 20 },
		{ rank: 3, name: 'Fern', points: 5 },
	],
	teams: [{ rank: 1, name: 'Field', size: 14, perHead: 3 }],
	others: { size: 7, perHead: 6 },
};
const quarter = (months: PeriodView[], isOpen = false): QuarterView => ({
	...period,
	id: '2026-q4',
	name: 'October – December 2026',
	months,
	isOpen,
});

test('people and teams stand in tables with their ranks, and other teams without one', async () => {
	const { all } = await render(BoardTables, { props: { period, words } });
	const [people, teams] = all('table').map((table) => [...table.querySelectorAll('tbody tr')].map((row) => read(row)));
	expect(people).toEqual([`1 ${hostile} 20`, '1 Moss 20', '3 Fern 5']);
	expect(teams).toEqual([
		`1 Field ${words('leaderboard.size', { count: 14 })} 3.0`,
		`— ${words('leaderboard.others')} ${words('leaderboard.size', { count: 7 })} 6.0`,
	]);
	expect(all('rect').map((bar) => bar.getAttribute('width'))).toEqual(['100%', '100%', '25%', '50%', '100%']);
});

test('a table without anybody is left out', async () => {
	const { all } = await render(BoardTables, { props: { period: { ...period, people: [], others: undefined }, words } });
	expect(all('caption').map(read)).toEqual([words('leaderboard.teams')]);
});

test('a quarter that is not over says what is in it', async () => {
	const { all } = await render(Quarters, { props: { quarters: [quarter([period], true)], words } });
	expect(all('.meta').map(read)).toContain(words('leaderboard.soFar', { months: 'October 2026' }));
	expect(all('details, nav')).toEqual([]);
});

test('where nobody is ranked, there are names and no numbers', async () => {
	const { body, all } = await render(Quarters, { props: { quarters: [quarter([period, period])], quiet: true, words } });
	expect(all('table')).toEqual([]);
	expect(all('section > ul')[0]?.textContent).toContain('Moss');
	expect(read(body).replaceAll('2026', '')).not.toMatch(/\d{2}|Field/);
});

test('the top participants lead to the whole leaderboard, and stand in what a reader can hide', async () => {
	const { the, all } = await render(TopParticipants, { props: { top: { quiet: false, period }, words } });
	expect(all('hidden-ranks table')).toHaveLength(2);
	expect(read(the('section > p.meta'))).toBe(words('leaderboard.top.text', { period: 'October 2026' }));
	expect(the('section > p > a').getAttribute('href')).toBe('/en/programme/leaderboard/');
});

test('where nobody is ranked, the top participants are thanked; where there is nothing, nothing stands', async () => {
	const quiet = await render(TopParticipants, { props: { top: { quiet: true, period }, words } });
	expect(quiet.all('hidden-ranks, table')).toEqual([]);
	expect(quiet.all('ul li').map(read)).toEqual([hostile, 'Moss', 'Fern']);
	expect((await render(TopParticipants, { props: { top: undefined, words } })).all('*')).toEqual([]);
});

const crowd = {
	...period,
	people: Array.from({ length: 30 }, (_, index) => ({ rank: index + 1, name: `Person ${index + 1}`, points: 60 - index })),
	teams: Array.from({ length: 15 }, (_, index) => ({ rank: index + 1, name: `Team ${index + 1}`, size: 9, perHead: 20 - index })),
};

test('of a long period the first are shown, with the way to all', async () => {
	const { all, the } = await render(BoardTables, { props: { period: crowd, rows: 10, words } });
	expect(all('table').map((table) => table.querySelectorAll('tbody tr').length)).toEqual([10, 11]);
	expect(the('p a').getAttribute('href')).toBe('/en/programme/leaderboard/2026-10/');
	const { all: whole } = await render(BoardTables, { props: { period: crowd, words } });
	expect(whole('p a')).toEqual([]);
	expect(whole('tbody tr')).toHaveLength(46);
});

test('a few more than usual stand there too', async () => {
	const some = { ...crowd, people: crowd.people.slice(0, 14), teams: crowd.teams.slice(0, 14) };
	const { all } = await render(BoardTables, { props: { period: some, rows: 10, words } });
	expect(all('table').map((table) => table.querySelectorAll('tbody tr').length)).toEqual([14, 15]);
	expect(all('p a')).toEqual([]);
});

test('the bars of a later part are as long as on the first', async () => {
	const part = { people: crowd.people.slice(20, 21), teams: [] };
	const { the } = await render(BoardTables, { props: { period: crowd, part, words } });
	expect(the('rect').getAttribute('width')).toBe('67%');
});

test('of many who are thanked the first are named, with the way to all', async () => {
	const { all } = await render(Quarters, {
		props: { quarters: [quarter([crowd, crowd])].map((each) => ({ ...each, people: crowd.people })), quiet: true, words },
	});
	expect(all('section > ul')[0]?.querySelectorAll('li')).toHaveLength(20);
	expect(all('section > p.meta a')[0]?.getAttribute('href')).toBe('/en/programme/leaderboard/2026-q4/');
});
