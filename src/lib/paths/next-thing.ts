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
 * First a path that they have begun, beyond what it shares with those that are finished; then, for whoever has shared
 * nothing yet, a post; then the path of which the least is left. Who has done all paths finds something to share.
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
	const hasShared = [state.shares, state.posted].some((part) => Object.keys(part).length > 0);
	const post = hasPosts ? ({ what: 'post' } as const) : undefined;
	return open.find(({ begun }) => begun) ?? (hasShared ? undefined : post) ?? open[0] ?? post;
}
