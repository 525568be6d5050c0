import { own } from './dictionary.ts';
import type { Progress } from './state.ts';

export interface Step {
	kind: 'lesson' | 'guideline';
	/** `linkedin/profile` for a lesson, `disclosure` for a guideline. */
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

/** The id under which a step is marked as read: a guideline's begins with `guidelines/`. */
export function markId({ kind, id }: Pick<Step, 'kind' | 'id'>): string {
	return kind === 'guideline' ? `guidelines/${id}` : id;
}

/**
 * How far a reader is on a learning path.
 *
 * @param acknowledgedVersions by guideline id, the version that has to be acknowledged; such a step is done only then
 */
export function pathProgress<S extends Step>(
	steps: readonly S[],
	state: Progress,
	acknowledgedVersions: Readonly<Record<string, string | number>> = {},
): PathProgress<S> {
	const open = steps.filter((step) => !isDone(step, state, acknowledgedVersions));
	return {
		done: steps.length - open.length,
		total: steps.length,
		minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
		next: open[0],
	};
}

function isDone(step: Step, state: Progress, versions: Readonly<Record<string, string | number>>): boolean {
	const version = step.kind === 'guideline' ? own(versions, step.id) : undefined;
	const read = own(state.lessons, markId(step))?.done === true;
	return read && (version === undefined || own(own(state.acknowledgements, step.id), String(version)) !== undefined);
}
