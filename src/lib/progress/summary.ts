import { own } from './dictionary.ts';
import type { Progress } from './state.ts';

export interface Step {
	/** Id under which it is marked as read: `linkedin/profile`, `guidelines/disclosure`. */
	id: string;
	minutes: number;
	/** The quiz to pass, where reading is not enough, and its present revision. */
	quiz?: { id: string; revision: number } | undefined;
	/** The version to acknowledge, where reading is not enough. */
	acknowledge?: number | undefined;
}

/**
 * - `open`: not done yet;
 * - `done`;
 * - `refresh`: done, but a right answer or the rule has changed since. It counts as done: what was done never vanishes.
 */
export type StepState = 'open' | 'done' | 'refresh';

export interface PathProgress<S extends Step> {
	/** Number of steps that are done, those to refresh among them. */
	done: number;
	total: number;
	/** Minutes of the steps that are open. */
	minutesLeft: number;
	/** The first open step, or `undefined` when all are done. */
	next: S | undefined;
	/** Steps that are done and have changed since. */
	refresh: S[];
}

/** Whether a lesson or guideline is marked as read. */
export function isRead(state: Progress, id: string): boolean {
	return own(state.lessons, id)?.done === true;
}

/** How far a reader is with what a step asks of them. */
export function stepState({ id, quiz, acknowledge }: Step, state: Progress): StepState {
	if (quiz) {
		const passed = own(state.quizzes, quiz.id)?.passed;
		if (!passed) return 'open';
		return passed.revision < quiz.revision ? 'refresh' : 'done';
	}
	if (acknowledge !== undefined) {
		const versions = Object.keys(own(state.acknowledgements, id) ?? {}).map(Number);
		if (versions.length === 0) return 'open';
		return versions.some((version) => version >= acknowledge) ? 'done' : 'refresh';
	}
	return isRead(state, id) ? 'done' : 'open';
}

/** How far a reader is on a learning path. */
export function pathProgress<S extends Step>(steps: readonly S[], state: Progress): PathProgress<S> {
	const states = steps.map((step) => ({ step, is: stepState(step, state) }));
	const open = states.filter(({ is }) => is === 'open').map(({ step }) => step);
	return {
		done: steps.length - open.length,
		total: steps.length,
		minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
		next: open[0],
		refresh: states.filter(({ is }) => is === 'refresh').map(({ step }) => step),
	};
}
