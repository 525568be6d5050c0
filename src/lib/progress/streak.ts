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
export function streak({ weeks }: Pick<Progress, 'weeks'>, now: number, offset: Offset): Streak {
	const active = new Set(Object.values(weeks).flatMap(({ first, last }) => [weekOf(first, offset), weekOf(last, offset)]));
	const present = weekOf(now, offset);
	let current = 0;
	let longest = 0;
	for (const week of active) {
		if (active.has(week - 1)) continue;
		let end = week;
		while (active.has(end + 1)) end++;
		const length = end - week + 1;
		longest = Math.max(longest, length);
		// A clock that was set back leaves weeks behind it that are still to come.
		if (week <= present && end >= present - 1) current = length;
	}
	return { current, longest, thisWeek: active.has(present) };
}
