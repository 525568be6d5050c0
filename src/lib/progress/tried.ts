import { mergeIn, nextTimestamp, recordActivity, singleEntry } from './changes.ts';
import { own } from './dictionary.ts';
import type { Progress } from './state.ts';

/** What a lesson asks its reader to do is kept as a preference: a store of an older release carries it along. */
const prefix = 'tried/';

const triedName = (lesson: string) => `${prefix}${lesson}`;

/** When the reader ticked that they have done what a lesson asks; `undefined` if they have not, or took it back. */
export function triedAt({ preferences }: Pick<Progress, 'preferences'>, lesson: string): number | undefined {
	const kept = own(preferences, triedName(lesson));
	return kept?.value === 'yes' ? kept.at : undefined;
}

/** When each of the lessons' tasks was done that are. */
export function triedTimes({ preferences }: Pick<Progress, 'preferences'>): number[] {
	return Object.entries(preferences).flatMap(([name, { value, at }]) => (name.startsWith(prefix) && value === 'yes' ? [at] : []));
}

/** Keeps that the reader has done what a lesson asks, or takes that back. The new word wins even when the clock was set back. */
export function markTried(state: Progress, lesson: string, done: boolean, at: number): Progress {
	const name = triedName(lesson);
	const value = { value: done ? 'yes' : 'no', at: nextTimestamp(own(state.preferences, name), at) };
	const entry = { preferences: singleEntry(name, value) };
	return done ? recordActivity(state, entry, at) : mergeIn(state, entry);
}
