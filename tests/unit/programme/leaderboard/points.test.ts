import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaderboardScores, type Activity } from '../../../../src/lib/programme/leaderboard/points.ts';

const world = {
	actions: [
		{ id: 'share', points: 2, most: 4 },
		{ id: 'help', points: 5, most: 3 },
	],
	participants: [
		{ id: 'fern', team: 'field', agreed: '2026-03-05', named: true },
		{ id: 'moss', team: 'desk', agreed: '2026-03-05', named: false },
	],
	teams: [
		{ id: 'field', size: 6 },
		{ id: 'desk', size: 9 },
	],
};

describe('what is counted', () => {
	test.each<[what: string, activity: Activity[], points: number]>([
		['each time of an action', [{ month: '2026-10', participant: 'fern', action: 'share', count: 3 }], 6],
		['up to the limit of the month', [{ month: '2026-10', participant: 'fern', action: 'share', count: 40 }], 8],
		[
			'up to the limit over several lines',
			[
				{ month: '2026-10', participant: 'fern', action: 'share', count: 3 },
				{ month: '2026-10', participant: 'fern', action: 'share', count: 3 },
			],
			8,
		],
		[
			'each action with its own limit',
			[
				{ month: '2026-10', participant: 'fern', action: 'share', count: 9 },
				{ month: '2026-10', participant: 'fern', action: 'help', count: 1 },
			],
			13,
		],
		['for a team up to the limit of all its people', [{ month: '2026-10', team: 'field', action: 'share', count: 100 }], 48],
	])('%s', (_, activity, points) => {
		expect(leaderboardScores(activity, world).map((score) => score.points)).toEqual([points]);
	});

	test('a new month has its own limit', () => {
		const activity = ['2026-09', '2026-10'].map((month) => ({ month, participant: 'fern', action: 'share', count: 9 }));
		expect(leaderboardScores(activity, world)).toEqual(
			['2026-09', '2026-10'].map((month) => ({ month, participant: 'fern', team: 'field', points: 8 })),
		);
	});

	test('what a person does counts for the team of that person', () => {
		expect(leaderboardScores([{ month: '2026-10', participant: 'moss', action: 'help', count: 1 }], world)[0]?.team).toBe('desk');
	});
});

test.each<[Partial<Activity>]>([[{ action: 'dance' }], [{ participant: 'ivy' }], [{ participant: undefined, team: 'orchard' }]])(
	'a line with something unknown is refused: %o',
	(change) => {
		const line = { month: '2026-10', participant: 'fern', action: 'share', count: 1, ...change };
		expect(() => leaderboardScores([line], world)).toThrow(/^The activity names `(?:dance|ivy|orchard)`/);
	},
);

const lines = fc.array(
	fc.record({
		month: fc.constantFrom('2026-08', '2026-09', '2026-10'),
		participant: fc.constantFrom('fern', 'moss'),
		action: fc.constantFrom('share', 'help'),
		count: fc.integer({ min: 1, max: 9 }),
	}),
);
const total = (activity: readonly Activity[]) => leaderboardScores(activity, world).reduce((sum, { points }) => sum + points, 0);

test('the order of the lines does not matter, and no line takes points away', () => {
	fc.assert(
		fc.property(lines, lines, (some, more) => {
			expect(total([...some, ...more])).toBe(total([...more, ...some]));
			expect(total([...some, ...more])).toBeGreaterThanOrEqual(total(some));
		}),
	);
});

test('however much somebody does, a month brings no more than its limits', () => {
	fc.assert(
		fc.property(lines, (activity) => {
			for (const { points } of leaderboardScores(activity, world)) expect(points).toBeLessThanOrEqual(4 * 2 + 3 * 5);
		}),
	);
});
