import { own } from '../progress/dictionary.ts';
import { setPreference } from '../progress/changes.ts';
import type { Progress } from '../progress/state.ts';

const preference = 'name';

/** Longest name, in UTF-16 units. */
export const longestName = 100;

/** The name that the reader asked to be kept; an empty text if there is none. */
export function keptName(state: Progress): string {
	return own(state.preferences, preference)?.value ?? '';
}

/** Keeps a name, or forgets the one that is kept when it is empty. */
export function keepName(state: Progress, name: string, at: number): Progress {
	return keptName(state) === name ? state : setPreference(state, preference, name, at);
}
