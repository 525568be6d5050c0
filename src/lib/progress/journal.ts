import { dictionary, isObject, own, type Dictionary } from './dictionary.ts';
import { serialise } from './parse.ts';
import { empty, type Progress } from './state.ts';
import { millisecondsADay } from '../time/calendar.ts';

/**
 * Journals make sure that no tab can take away what another has kept. A browser shows a page what other tabs wrote with
 * a delay, so a page may write the document from a text that lacks their latest. What a page has done therefore also
 * stands under a key that only this page writes, until every tab has long seen it, and whoever reads the document
 * reads the journals with it.
 */
const name = ':page:';

/** A tab that a browser has put to sleep may see for hours what was there before. */
const keptFor = 2 * millisecondsADay;

/** A page that stays open begins another journal after this, so that the first can go. */
const writtenFor = millisecondsADay / 2;

/** @param page what tells this page from all others */
export function journalKey(key: string, now: number, page: string): string {
	return `${key}${name}${now}-${page}`;
}

export function isJournal(key: string, candidate: string): boolean {
	return candidate.startsWith(key + name);
}

/** Whether all tabs have seen what a journal holds, so that it can go once the document holds it. */
export function isOver(key: string, journal: string, now: number): boolean {
	return age(key, journal, now) > keptFor;
}

/** Whether a page writes no more into a journal. */
export function isFull(key: string, journal: string, now: number): boolean {
	return age(key, journal, now) > writtenFor;
}

/** A clock that was set back leaves journals of the future behind. A name without a time is as old as can be. */
function age(key: string, journal: string, now: number): number {
	const begun = Number.parseInt(journal.slice((key + name).length), 10);
	return Number.isNaN(begun) ? Infinity : Math.abs(now - begun);
}

/** The entries of a state that are other than before; `undefined` when there are none. */
export function changedEntries(state: Progress, before: Progress): Progress | undefined {
	if (state.since !== before.since) return state;
	const changed: Record<string, unknown> & Progress = { ...empty(), since: state.since };
	let count = 0;
	for (const [section, part] of Object.entries(state)) {
		const earlier = own(before as unknown as Dictionary<unknown>, section);
		if (part === earlier) continue;
		const entries =
			isObject(part) && isObject(earlier) ? Object.entries(part).filter(([id, entry]) => own(earlier, id) !== entry) : undefined;
		if (entries?.length === 0) continue;
		changed[section] = entries ? dictionary(entries) : part;
		count += 1;
	}
	return count > 0 ? changed : undefined;
}

/** A journal as text: a document of which the empty sections are left out. */
export function journalText(state: Progress): string {
	const filled = Object.entries(state).filter(([, part]) => typeof part !== 'object' || Object.keys(part as object).length > 0);
	return serialise(Object.fromEntries(filled) as unknown as Progress);
}
