import { daysAfter, daysBetween, mondayOf } from '../../time/calendar.ts';

/** A week of the rota: its Monday as `YYYY-MM-DD`, and whose turn it is. */
export interface Turn {
	week: string;
	leader: string;
}

/** The last day of the week that begins on a Monday. */
export const lastDay = (week: string) => daysAfter(week, 6);

/**
 * Mondays of the weeks for which nothing is planned, this week and so many ahead.
 *
 * @param today `YYYY-MM-DD`
 */
export function unplannedWeeks(turns: readonly Turn[], today: string, ahead: number): string[] {
	const planned = new Set(turns.map(({ week }) => week));
	return Array.from({ length: ahead + 1 }, (_, index) => daysAfter(mondayOf(today), 7 * index)).filter((week) => !planned.has(week));
}

/** Weeks after which a leader who has had no turn is pointed out. */
export const longestRest = 8;

/**
 * For each leader whose turn is long past and who has none planned, the Monday of their last turn; undefined for one who
 * never had any.
 */
export function restingLeaders(leaders: readonly string[], turns: readonly Turn[], today: string): { leader: string; last?: string }[] {
	return leaders.flatMap((leader) => {
		const weeks = turns
			.filter((turn) => turn.leader === leader)
			.map(({ week }) => week)
			.toSorted();
		const last = weeks.at(-1);
		if (last === undefined) return [{ leader }];
		return daysBetween(lastDay(last), today) > longestRest * 7 ? [{ leader, last }] : [];
	});
}
