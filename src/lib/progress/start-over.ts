import { nextTimestamp } from './changes.ts';
import { empty, type Progress } from './state.ts';

/** A state for another person on the same browser: it outdoes all that was kept before, in every tab. */
export function startOver(state: Progress, at: number): Progress {
	return { ...empty(), since: nextTimestamp({ at: state.since }, at) };
}
