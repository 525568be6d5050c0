import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../../src/lib/programme/leaderboard/groups.ts';
import { smallestGroup } from '../../../../src/lib/programme/smallest-group.ts';
import type { Participant, Team } from '../../../../src/lib/programme/leaderboard/points.ts';

const person = (id: string, team: string, named = true): Participant => ({ id, team, named, agreed: '2026-01-01' });
const names = (teams: readonly Team[]) => teams.map(({ id }) => id);

describe('a team is shown', () => {
	test.each<[what: string, teams: Team[], named: string[], shown: string[], others: string[], leftOut: string[]]>([
		['with five people', [{ id: 'a', size: 5 }], [], ['a'], [], []],
		['but not with four', [{ id: 'a', size: 4 }], [], [], [], ['a']],
		['when five are left beside those who are named', [{ id: 'a', size: 6 }], ['a'], ['a'], [], []],
		['but not when four are', [{ id: 'a', size: 6 }], ['a', 'a'], [], [], ['a']],
		['when all are named', [{ id: 'a', size: 5 }], ['a', 'a', 'a', 'a', 'a'], ['a'], [], []],
		[
			'with another small one as other teams',
			[
				{ id: 'a', size: 3 },
				{ id: 'b', size: 4 },
				{ id: 'c', size: 9 },
			],
			[],
			['c'],
			['a', 'b'],
			[],
		],
		[
			'but not so when those who are named leave too few',
			[
				{ id: 'a', size: 3 },
				{ id: 'b', size: 4 },
			],
			['a', 'a', 'b'],
			[],
			[],
			['a', 'b'],
		],
	])('%s', (_, teams, named, shown, others, leftOut) => {
		const groups = groupsOf(
			teams,
			named.map((team, index) => person(String(index), team)),
		);
		expect([names(groups.shown), names(groups.others), names(groups.leftOut)]).toEqual([shown, others, leftOut]);
	});

	test('whatever those do who count within their team only', () => {
		const within = [1, 2, 3].map((number) => person(String(number), 'a', false));
		expect(names(groupsOf([{ id: 'a', size: 6 }], within).shown)).toEqual(['a']);
	});
});

const companies = fc
	.uniqueArray(
		fc.record({
			id: fc.string({ minLength: 1 }),
			size: fc.integer({ min: 1, max: 14 }),
			named: fc.double({ min: 0, max: 1, noNaN: true }),
		}),
		{
			selector: ({ id }) => id,
			maxLength: 8,
		},
	)
	.map((drafts) => ({
		teams: drafts.map(({ id, size }) => ({ id, size })),
		participants: drafts.flatMap(({ id, size, named }) =>
			Array.from({ length: size }, (_, index) => person(`${id}/${index}`, id, index < Math.round(size * named))),
		),
	}));

/** People of a group whose number could be worked out by taking those who are named off its sum. */
const unnamedIn = (group: readonly Team[], participants: readonly Participant[]) =>
	participants.filter(({ team, named }) => !named && group.some(({ id }) => id === team)).length;

test('nobody can work out the number of one to four people who are not named', () => {
	fc.assert(
		fc.property(companies, ({ teams, participants }) => {
			const { shown, others } = groupsOf(teams, participants);
			for (const group of [...shown.map((team) => [team]), ...(others.length > 0 ? [others] : [])]) {
				expect(group.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThanOrEqual(smallestGroup);
				expect([1, 2, 3, 4]).not.toContain(unnamedIn(group, participants));
			}
		}),
	);
});

test('each team is in one place, and none is held back without need', () => {
	fc.assert(
		fc.property(companies, ({ teams, participants }) => {
			const { shown, others, leftOut } = groupsOf(teams, participants);
			expect(names([...shown, ...others, ...leftOut]).toSorted()).toEqual(names(teams).toSorted());
			for (const team of [...others, ...leftOut]) {
				const rest = unnamedIn([team], participants);
				expect(team.size < smallestGroup || (rest > 0 && rest < smallestGroup)).toBe(true);
			}
		}),
	);
});
