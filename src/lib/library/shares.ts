import { clampTime, mergeIn, nextTimestamp, recordActivity, singleEntry } from '../progress/changes.ts';
import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';

/** Keeps that a text of an item was copied or handed over; `post` is `network/language/name`. */
export function recordShare(state: Progress, item: string, post: string, at: number): Progress {
	return recordActivity(state, { shares: singleEntry(item, singleEntry(post, clampTime(at))) }, at);
}

/** Keeps that the reader says they have posted an item, or takes that back. The new word wins even when the clock was set back. */
export function markPosted(state: Progress, item: string, done: boolean, at: number): Progress {
	const entry = { posted: singleEntry(item, { done, at: nextTimestamp(own(state.posted, item), at) }) };
	return done ? recordActivity(state, entry, at) : mergeIn(state, entry);
}
