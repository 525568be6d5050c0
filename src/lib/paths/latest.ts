import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';

/** Name of the preference that says which path the reader is on. */
export const latestPath = 'path';

/** The path that the reader chose or was invited to last, if there is one. */
export function pathOf(state: Progress): string | undefined {
	return own(state.preferences, latestPath)?.value || undefined;
}
