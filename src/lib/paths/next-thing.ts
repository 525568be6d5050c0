import type { Progress } from '../progress/state.ts';
import { isBegun, stepState, type StepRequirements } from '../progress/summary.ts';
import { pathProgress } from './standing.ts';

interface Path {
	id: string;
	steps: readonly StepRequirements[];
}

/** What to offer somebody whose path is finished: a path, begun already or not, or a post. */
export type NextThing = { what: 'path'; id: string; begun: boolean; minutesLeft: number } | { what: 'post' };

/**
 * First a path that they have begun, beyond what it shares with those that are finished; then something to share. Each path
 * is for people with a task of their own: one that nobody began is offered only where there is nothing to share, the
 * shortest first.
 *
 * @param hasPosts whether there is anything to share
 */
export function nextThing(paths: readonly Path[], state: Progress, hasPosts: boolean): NextThing | undefined {
	const standings = paths.map((path) => ({ ...path, ...pathProgress(path.steps, state) }));
	const known = new Set(standings.filter(({ next }) => !next).flatMap(({ steps }) => steps.map(({ id }) => id)));
	const isStarted = (step: StepRequirements) => !known.has(step.id) && (stepState(step, state) !== 'open' || isBegun(step, state));
	const open = standings
		.filter(({ next }) => next)
		.map(({ id, steps, minutesLeft }) => ({ what: 'path' as const, id, begun: steps.some(isStarted), minutesLeft }))
		.toSorted((a, b) => a.minutesLeft - b.minutesLeft);
	return open.find(({ begun }) => begun) ?? (hasPosts ? { what: 'post' } : open[0]);
}
