/** What somebody did in a month, as the communications team counted it: a line of `src/content/activity/*.csv`. */
export interface Activity {
	/** `2026-10` */
	month: string;
	/** Id of the person, who is on the opt-in list; missing where only the team is known. */
	participant?: string | undefined;
	/** Id of the team; missing where the person is known. */
	team?: string | undefined;
	/** Id of the action. */
	action: string;
	count: number;
}

/** What an action is worth. */
export interface ActionRule {
	id: string;
	/** For each time. */
	points: number;
	/** So many times a month count for a person. */
	most: number;
}

export interface Team {
	id: string;
	/** Number of its people, those who take no part among them. */
	size: number;
}

/** Somebody on the opt-in list. */
export interface Participant {
	id: string;
	team: string;
	/** Day on which they agreed, `YYYY-MM-DD`. */
	agreed: string;
	/** Whether they are shown by the name they chose; otherwise they count within their team only. */
	named: boolean;
}

/** The points of a person, or of a team whose people are not known, in a month. */
export interface Score {
	month: string;
	team: string;
	participant?: string | undefined;
	points: number;
}

/**
 * The points of each person and team by month. What a person does beyond the limit of an action counts for nothing; for
 * what is known of a team only, the limit is that of a person times its people.
 *
 * @throws Error when a line names an action, person or team that there is not
 */
export function leaderboardScores(
	activity: readonly Activity[],
	{ actions, participants, teams }: { actions: readonly ActionRule[]; participants: readonly Participant[]; teams: readonly Team[] },
): Score[] {
	const rules = byId(actions);
	const people = byId(participants);
	const groups = byId(teams);
	const scores = new Map<string, Score>();
	for (const lines of Map.groupBy(activity, keyOf).values()) {
		const { month, participant, action, team } = lines[0]!;
		const teamId = participant === undefined ? (team ?? '') : known(people, participant).team;
		const { points, most } = known(rules, action);
		const limit = participant === undefined ? most * known(groups, teamId).size : most;
		const counted = Math.min(
			lines.reduce((sum, { count }) => sum + count, 0),
			limit,
		);
		const key = `${month} ${participant ?? ''} ${teamId}`;
		const score = scores.get(key) ?? { month, team: teamId, participant, points: 0 };
		scores.set(key, { ...score, points: score.points + counted * points });
	}
	return [...scores.values()];
}

function keyOf({ month, participant, team, action }: Activity): string {
	return [month, participant, team, action].join(' ');
}

function byId<Value extends { id: string }>(values: readonly Value[]): Map<string, Value> {
	return new Map(values.map((value) => [value.id, value]));
}

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
	const value = values.get(id);
	if (value === undefined) throw new Error(`The activity names \`${id}\`, and there is no such action, person or team.`);
	return value;
}
