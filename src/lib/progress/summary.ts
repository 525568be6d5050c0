import { own } from './dictionary.ts';
import type { Progress } from './state.ts';

export interface Step {
	/** Id under which it is marked as read: `linkedin/profile`, `guidelines/disclosure`. */
	id: string;
	minutes: number;
}

export interface PathProgress<S extends Step> {
	/** Number of steps that are done. */
	done: number;
	total: number;
	/** Minutes of the steps that are open. */
	minutesLeft: number;
	/** The first open step, or `undefined` when all are done. */
	next: S | undefined;
}

/** Whether a lesson or guideline is marked as read. */
export function isRead(state: Progress, id: string): boolean {
	return own(state.lessons, id)?.done === true;
}

/** How far a reader is on a learning path. */
export function pathProgress<S extends Step>(steps: readonly S[], state: Progress): PathProgress<S> {
	const open = steps.filter(({ id }) => !isRead(state, id));
	return {
		done: steps.length - open.length,
		total: steps.length,
		minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
		next: open[0],
	};
}
