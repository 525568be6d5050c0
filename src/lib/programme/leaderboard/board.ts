import { groupsOf } from './groups.ts';
import type { Participant, Score, Team } from './points.ts';
import { first, ranked, type Ranked } from './ranking.ts';

export interface PersonPlace {
	/** Id of the person. */
	id: string;
	team: string;
	points: number;
}

export interface TeamPlace {
	/** Id of the team. */
	id: string;
	/** Points for each of its people, those who take no part among them; one decimal, and ranked as it is shown. */
	perHead: number;
}

/** What is shown of some months. */
export interface Board {
	people: Ranked<PersonPlace>[];
	teams: Ranked<TeamPlace>[];
	/** Teams too small to be shown by themselves, as one. They have no rank. */
	others?: { teams: string[]; perHead: number } | undefined;
}

/**
 * Who did most in some months. Named are only those who have agreed to it, from the month in which they did; teams are
 * shown as `groupsOf` allows. Whoever has no points is not listed.
 *
 * @param most how many people are named; those who share the last rank are, too
 */
export function boardOf(
	scores: readonly Score[],
	months: readonly string[],
	{ participants, teams, most }: { participants: readonly Participant[]; teams: readonly Team[]; most: number },
): Board {
	const counted = scores.filter(({ month }) => months.includes(month));
	const ofEach = Map.groupBy(counted, ({ participant }) => participant);
	const people = participants
		.filter(({ named }) => named)
		.map(({ id, team, agreed }) => ({
			id,
			team,
			points: sum((ofEach.get(id) ?? []).filter(({ month }) => month >= agreed.slice(0, 7))),
		}));
	const { shown, others } = groupsOf(teams, participants);
	const ofTeams = Map.groupBy(counted, ({ team }) => team);
	const together = perHead(ofTeams, others);
	return {
		people: first(
			ranked(people.filter(hasPoints), ({ points }) => points),
			most,
		),
		teams: ranked(
			shown.map((team) => ({ id: team.id, perHead: perHead(ofTeams, [team]) })).filter(({ perHead }) => perHead > 0),
			(team) => team.perHead,
		),
		...(together > 0 && { others: { teams: others.map(({ id }) => id), perHead: together } }),
	};
}

const hasPoints = ({ points }: { points: number }) => points > 0;

function perHead(scores: ReadonlyMap<string | undefined, readonly Score[]>, teams: readonly Team[]): number {
	const people = teams.reduce((total, { size }) => total + size, 0);
	const points = teams.reduce((total, { id }) => total + sum(scores.get(id) ?? []), 0);
	return people === 0 ? 0 : Math.round((points / people) * 10) / 10;
}

function sum(scores: readonly Score[]): number {
	return scores.reduce((total, { points }) => total + points, 0);
}
