import { own } from './dictionary.ts';
import { limits, type Progress } from './state.ts';

export interface StepRequirements {
	/** Id under which it is marked as read: `linkedin/profile`, `guidelines/disclosure`. */
	id: string;
	minutes: number;
	/** The quiz to pass, where reading is not enough, and its present revision. */
	quiz?: { id: string; revision: number } | undefined;
	/** The version from which on an acknowledgement counts, where reading is not enough. */
	acknowledge?: number | undefined;
}

/**
 * - `open`: not done yet;
 * - `done`;
 * - `refresh`: done, but a right answer has changed since, or a rule that asks to be acknowledged again. What was done
 *   never vanishes: a receipt still says it.
 */
export type StepState = 'open' | 'done' | 'refresh';

export interface PathStanding<S extends StepRequirements> {
	/** Number of steps that are done, quizzes to refresh among them. */
	done: number;
	total: number;
	/** Minutes of the steps that are open, rules to acknowledge again among them. */
	minutesLeft: number;
	/** The first open step, or `undefined` when all are done. */
	next: S | undefined;
	/** Every step has been done, whatever has changed since: there is a receipt to be had. */
	finished: boolean;
	/** Steps that were done and have changed since. */
	refresh: S[];
}

/** Whether a lesson or guideline is marked as read. */
export function isRead(state: Progress, id: string): boolean {
	return own(state.lessons, id)?.done === true;
}

/** The latest version of a guideline that a reader acknowledged, and when; `undefined` where they acknowledged none. */
export function latestAcknowledged(state: Progress, id: string): { version: number; at: number } | undefined {
	return Object.entries(own(state.acknowledgements, id) ?? {})
		.map(([version, at]) => ({ version: Number(version), at }))
		.filter(({ version }) => Number.isInteger(version) && version > 0 && version <= limits.revision)
		.toSorted((a, b) => b.version - a.version)[0];
}

/** How far a reader is with what a step asks of them. */
export function stepState({ id, quiz, acknowledge }: StepRequirements, state: Progress): StepState {
	if (quiz) {
		const passed = own(state.quizzes, quiz.id)?.passed;
		if (!passed) return 'open';
		return passed.revision < quiz.revision ? 'refresh' : 'done';
	}
	if (acknowledge !== undefined) {
		const latest = latestAcknowledged(state, id);
		if (!latest) return 'open';
		return latest.version >= acknowledge ? 'done' : 'refresh';
	}
	return isRead(state, id) ? 'done' : 'open';
}

/** How far a reader is on a learning path. A rule to acknowledge again is open again; questions to refresh leave a quiz passed. */
export function pathProgress<S extends StepRequirements>(steps: readonly S[], state: Progress): PathStanding<S> {
	const states = steps.map((step) => ({ step, is: stepState(step, state) }));
	const open = states.filter(({ is, step }) => is === 'open' || (is === 'refresh' && !step.quiz)).map(({ step }) => step);
	return {
		done: steps.length - open.length,
		total: steps.length,
		minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
		next: open[0],
		finished: states.every(({ is }) => is !== 'open'),
		refresh: states.filter(({ is }) => is === 'refresh').map(({ step }) => step),
	};
}
