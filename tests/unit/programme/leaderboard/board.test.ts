import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf } from '../../../../src/lib/programme/leaderboard/board.ts';
import { monthsAround, quarterOf, quartersOf } from '../../../../src/lib/programme/leaderboard/periods.ts';
import type { Participant, Score } from '../../../../src/lib/programme/leaderboard/points.ts';

const teams = [
	{ id: 'desk', size: 20 },
	{ id: 'field', size: 10 },
	{ id: 'press', size: 3 },
	{ id: 'law', size: 4 },
];
const participants: Participant[] = [
	{ id: 'fern', team: 'field', agreed: '2026-09-20', named: true },
	{ id: 'moss', team: 'desk', agreed: '2026-01-10', named: true },
	{ id: 'reed', team: 'desk', agreed: '2026-01-10', named: false },
];
const world = { participants, teams, most: 10 };
const score = (month: string, team: string, points: number, participant?: string): Score => ({ month, team, points, participant });

test('a large team does not win by its size', () => {
	const board = boardOf([score('2026-10', 'desk', 30), score('2026-10', 'field', 20)], ['2026-10'], world);
	expect(board.teams).toEqual([
		{ id: 'field', perHead: 2, rank: 1 },
		{ id: 'desk', perHead: 1.5, rank: 2 },
	]);
});

test('teams that show the same number share a rank', () => {
	const board = boardOf([score('2026-10', 'desk', 21), score('2026-10', 'field', 11)], ['2026-10'], world);
	expect(board.teams.map(({ id, perHead, rank }) => [id, perHead, rank])).toEqual([
		['desk', 1.1, 1],
		['field', 1.1, 1],
	]);
});

test('small teams are shown as one, without a rank', () => {
	const board = boardOf([score('2026-10', 'press', 6), score('2026-10', 'law', 8)], ['2026-10'], world);
	expect(board).toEqual({ people: [], teams: [], others: { teams: ['press', 'law'], perHead: 2 } });
});

test('nobody is named who counts within the team only, and nobody before the month in which they agreed', () => {
	const scores = ['2026-08', '2026-09'].flatMap((month) => [
		score(month, 'field', 5, 'fern'),
		score(month, 'desk', 6, 'moss'),
		score(month, 'desk', 9, 'reed'),
	]);
	const named = (months: string[]) => boardOf(scores, months, world).people.map(({ id, points, rank }) => [id, points, rank]);
	expect(named(['2026-08'])).toEqual([['moss', 6, 1]]);
	expect(named(['2026-08', '2026-09'])).toEqual([
		['moss', 12, 1],
		['fern', 5, 2],
	]);
});

test('the points of months add up to those of their quarter', () => {
	const scores = fc.array(
		fc.record({
			month: fc.constantFrom('2026-07', '2026-08', '2026-09'),
			person: fc.constantFrom(...participants),
			points: fc.integer({ min: 1, max: 40 }),
		}),
	);
	fc.assert(
		fc.property(scores, (drafts) => {
			const all = drafts.map(({ month, person: { id, team }, points }) => score(month, team, points, id));
			const points = (months: string[]) => boardOf(all, months, world).people.reduce((sum, person) => sum + person.points, 0);
			expect(points(['2026-07']) + points(['2026-08']) + points(['2026-09'])).toBe(points(['2026-07', '2026-08', '2026-09']));
		}),
	);
});

test('a period shows the same teams as its parts, so that none is worked out from them', () => {
	const everybody = ['2026-07', '2026-08'].flatMap((month) => teams.map(({ id }) => score(month, id, 50)));
	const shown = (months: string[]) => {
		const board = boardOf(everybody, months, world);
		return [...board.teams.map(({ id }) => id).toSorted(), board.others?.teams];
	};
	expect(shown(['2026-07'])).toEqual(shown(['2026-07', '2026-08']));
});

test('months are sorted into quarters, the latest first', () => {
	expect(quartersOf(['2026-01', '2026-10', '2025-12', '2026-11', '2026-10'])).toEqual([
		{ id: '2026-q4', months: ['2026-11', '2026-10'] },
		{ id: '2026-q1', months: ['2026-01'] },
		{ id: '2025-q4', months: ['2025-12'] },
	]);
	expect(monthsAround('2026-q4')).toEqual({ from: '2026-10', until: '2026-12' });
	for (let month = 1; month <= 12; month++) {
		const name = `2026-${String(month).padStart(2, '0')}`;
		const { from, until } = monthsAround(quarterOf(name));
		expect(from <= name && name <= until).toBe(true);
	}
});
