import { own } from './dictionary.ts';
import type { Progress } from './state.ts';

/** What a lesson asks its reader to do is kept as a preference: a store of an older release carries it along. */
const prefix = 'tried/';

export const triedName = (lesson: string) => `${prefix}${lesson}`;

/** When the reader ticked that they have done what a lesson asks; `undefined` if they have not, or took it back. */
export function triedAt({ preferences }: Pick<Progress, 'preferences'>, lesson: string): number | undefined {
	const kept = own(preferences, triedName(lesson));
	return kept?.value === 'yes' ? kept.at : undefined;
}

/** How many lessons' tasks are done. */
export function countTried({ preferences }: Pick<Progress, 'preferences'>): number {
	return Object.entries(preferences).filter(([name, { value }]) => name.startsWith(prefix) && value === 'yes').length;
}
