import { own } from './dictionary.ts';
import { setPreference } from './changes.ts';
import type { Progress } from './state.ts';

/** Each tick is a preference of its own, so that it is exported, merged and cleared with everything else. */
const nameOf = (list: string, point: string) => `checklist/${list}/${point}`;

/** Whether a point of a list is ticked in this browser. */
export function isTicked({ preferences }: Pick<Progress, 'preferences'>, list: string, point: string): boolean {
	return own(preferences, nameOf(list, point))?.value === 'yes';
}

/** Keeps whether a point of a list is ticked. */
export function setTick(state: Progress, list: string, point: string, ticked: boolean, at: number): Progress {
	return setPreference(state, nameOf(list, point), ticked ? 'yes' : 'no', at);
}
