import { own } from './dictionary.ts';
import { limits, type Progress } from './state.ts';

export interface StepRequirements {
	/** Id under which it is marked as read: `linkedin/profile`, `guidelines/disclosure`. */
	id: string;
	minutes: number;
	/** Minutes of them after the reading, where there is something to do after it. */
	after?: number | undefined;
	/** The quiz to pass, where reading is not enough, and its present revision. */
	quiz?: { id: string; revision: number } | undefined;
	/** The version from which on an acknowledgement counts, where reading is not enough. */
	acknowledge?: number | undefined;
	/** What steps have in common of which one is enough. */
	choice?: string | number | undefined;
}

/**
 * - `open`: not done yet;
 * - `done`;
 * - `refresh`: done, but a right answer has changed since, or a rule that asks to be acknowledged again. What was done
 *   never vanishes: a receipt still says it.
 */
export type StepState = 'open' | 'done' | 'refresh';

/** Whether a lesson or guideline is marked as read. */
export function isRead(state: Progress, id: string): boolean {
	return own(state.lessons, id)?.done === true;
}

/** Whether what was done of a page then was taken back: a later mark says that it is not read. */
function isTakenBack(state: Progress, id: string, at: number): boolean {
	const mark = own(state.lessons, id);
	return mark?.done === false && mark.at > at;
}

/** The latest version of a guideline that a reader acknowledged, and when; `undefined` where they acknowledged none, or took it back. */
export function latestAcknowledged(state: Progress, id: string): { version: number; at: number } | undefined {
	return Object.entries(own(state.acknowledgements, id) ?? {})
		.map(([version, at]) => ({ version: Number(version), at }))
		.filter(({ version, at }) => Number.isInteger(version) && version > 0 && version <= limits.revision && !isTakenBack(state, id, at))
		.toSorted((a, b) => b.version - a.version)[0];
}

/** How far a reader is with what a step asks of them. */
export function stepState({ id, quiz, acknowledge }: StepRequirements, state: Progress): StepState {
	if (quiz) {
		const passed = own(state.quizzes, quiz.id)?.passed;
		if (!passed || isTakenBack(state, id, passed.at)) return 'open';
		return passed.revision < quiz.revision ? 'refresh' : 'done';
	}
	if (acknowledge !== undefined) {
		const latest = latestAcknowledged(state, id);
		if (!latest) return 'open';
		return latest.version >= acknowledge ? 'done' : 'refresh';
	}
	return isRead(state, id) ? 'done' : 'open';
}

/** Whether a reader has begun with what a step asks for, and not done it. */
export function isBegun({ id, quiz, ...rest }: StepRequirements, state: Progress): boolean {
	if (stepState({ id, quiz, ...rest }, state) !== 'open') return false;
	// Confirmed and taken back, it still asks to be confirmed alone.
	if (rest.acknowledge !== undefined && own(state.acknowledgements, id)) return true;
	return isRead(state, id) || (quiz !== undefined && Object.keys(own(state.quizzes, quiz.id)?.answers ?? {}).length > 0);
}
