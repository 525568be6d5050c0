import { daysBetween } from '../../time/calendar.ts';

/** A number at a day. */
export interface Reading {
	/** `YYYY-MM-DD` */
	on: string;
	value: number;
}

/** How much of a period is over at the end of a day: 0 before it begins, 1 from its last day on. */
export function shareOfTime({ from, until }: { from: string; until: string }, today: string): number {
	return Math.min(1, Math.max(0, (daysBetween(from, today) + 1) / (daysBetween(from, until) + 1)));
}

/** The months of a period that are over on a day, in order: `2026-09`, `2026-10`. */
export function fullMonths({ from, until }: { from: string; until: string }, today: string): string[] {
	const months: string[] = [];
	for (let month = from.slice(0, 7); month <= until.slice(0, 7) && month < today.slice(0, 7); month = following(month)) months.push(month);
	return months;
}

function following(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Pairs of goals that have the same objective on the same day; the later one of the list comes first. */
export function overlaps<Goal extends { objective: string; from: string; until: string }>(goals: readonly Goal[]): [Goal, Goal][] {
	return goals.flatMap((goal, index) =>
		goals
			.slice(0, index)
			.filter((other) => other.objective === goal.objective && other.from <= goal.until && goal.from <= other.until)
			.map((other): [Goal, Goal] => [goal, other]),
	);
}
