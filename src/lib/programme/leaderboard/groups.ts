import { smallestGroup } from '../smallest-group.ts';
import type { Participant, Team } from './points.ts';

/** Which teams are shown by themselves, which are put together as other teams, and which are left out. */
export interface Groups {
	shown: Team[];
	others: Team[];
	leftOut: Team[];
}

/**
 * Sorts the teams so that nobody can work out the number of fewer than five people who have not agreed to be named: not
 * from a team, nor by taking those who are named off its sum. What is too small goes together into other teams, and when
 * these are too few as well, it is left out.
 *
 * All who are ever named count, whatever the period: otherwise a team hidden in one month could be worked out from a
 * quarter and its other months.
 */
export function groupsOf(teams: readonly Team[], participants: readonly Participant[]): Groups {
	const unnamed = ({ id, size }: Team) => size - participants.filter(({ team, named }) => named && team === id).length;
	const isLarge = (group: readonly Team[]) => {
		const people = group.reduce((sum, { size }) => sum + size, 0);
		const rest = group.reduce((sum, team) => sum + unnamed(team), 0);
		return people >= smallestGroup && (rest === 0 || rest >= smallestGroup);
	};
	const shown = teams.filter((team) => isLarge([team]));
	const small = teams.filter((team) => !isLarge([team]));
	return isLarge(small) ? { shown, others: small, leftOut: [] } : { shown, others: [], leftOut: small };
}
