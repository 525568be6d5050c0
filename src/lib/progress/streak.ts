import type { Progress } from './state.ts';
import { weekOf, type Offset } from './week.ts';

export interface Streak {
	/** Weeks in a row up to this one; a week that is not over yet and has nothing in it does not end them. */
	current: number;
	/** The most weeks in a row there have been. No clock that is set back makes it smaller. */
	longest: number;
	/** Something was done this week. */
	thisWeek: boolean;
}

/**
 * The weeks in a row in which a reader did something, by ISO week on their own calendar.
 *
 * @param now milliseconds since 1970
 */
export function streak(state: Pick<Progress, 'weeks'>, now: number, offset: Offset): Streak {
	const present = weekOf(now, offset);
	const rows = streaks(state, offset).map((row) => ({ length: row.length, end: weekOf(row.at(-1)!, offset) }));
	// A clock that was set back leaves weeks behind it that are still to come.
	const current = rows.find(({ length, end }) => end - length < present && end >= present - 1);
	return {
		current: current?.length ?? 0,
		longest: Math.max(0, ...rows.map(({ length }) => length)),
		thisWeek: current !== undefined && current.end >= present,
	};
}

/** The rows of weeks in which something was done, the first row first, each as the first such moment of its weeks. */
export function streaks({ weeks }: Pick<Progress, 'weeks'>, offset: Offset): number[][] {
	const firsts = new Map<number, number>();
	for (const at of Object.values(weeks).flatMap(({ first, last }) => [first, last])) {
		const week = weekOf(at, offset);
		firsts.set(week, Math.min(at, firsts.get(week) ?? at));
	}
	const rows: number[][] = [];
	for (const [week, at] of [...firsts].toSorted(([a], [b]) => a - b)) {
		if (firsts.has(week - 1)) rows.at(-1)!.push(at);
		else rows.push([at]);
	}
	return rows;
}
