import { FSRSAlgorithm } from 'ts-fsrs';
import { millisecondsADay } from '../time/day.ts';
import type { Recall } from './history.ts';

/**
 * FSRS with the parameters its authors fitted (ts-fsrs). No short-term steps: what is answered twice in a sitting was not
 * remembered for longer. No fuzz: two devices find the same day. A year at most: rules of a company change.
 */
const memory = new FSRSAlgorithm({ request_retention: 0.9, enable_short_term: false, enable_fuzz: false, maximum_interval: 365 });

/**
 * When a question is to be asked again: on the day on which it is expected to be known with a probability of 0.9.
 *
 * @param recalls in the order of time, at least one
 * @returns milliseconds since 1970, from 1 to 365 days after the last recall
 */
export function dueAfter(recalls: readonly Recall[]): number {
	let state: ReturnType<FSRSAlgorithm['next_state']> | null = null;
	let last = recalls[0]?.at ?? 0;
	for (const { at, rating } of recalls) {
		state = memory.next_state(state, Math.max(0, at - last) / millisecondsADay, rating);
		last = at;
	}
	return last + memory.next_interval(state?.stability ?? 0, 0) * millisecondsADay;
}
