import { dictionary, isObject, own, type Dictionary } from './dictionary.ts';
import { empty, type Progress } from './state.ts';
import { millisecondsADay } from '../time/day.ts';

/**
 * Journals make sure that no tab can take away what another has kept. A browser shows a page what other tabs wrote with
 * a delay, so a page may write the document from a text that lacks their latest. What a page has done therefore also
 * stands under a key that only this page writes, until every tab has long seen it, and whoever reads the document
 * reads the journals with it.
 */
const name = ':page:';

/** @param page what tells this page from all others */
export function journalKey(key: string, now: number, page: string): string {
	return `${key}${name}${now}-${page}`;
}

export function isJournal(key: string, candidate: string): boolean {
	return candidate.startsWith(key + name);
}

/**
 * How many days old a journal is. A clock that was set back leaves journals of the future behind; a name without a time is
 * as old as can be.
 */
export function daysOld(key: string, journal: string, now: number): number {
	const days = Math.abs(now - Number.parseInt(journal.slice((key + name).length), 10)) / millisecondsADay;
	return days >= 0 ? days : Infinity;
}

/** The entries of a state that are other than before; `undefined` when there are none. */
export function changedEntries(state: Progress, before: Progress): Progress | undefined {
	if (state.since !== before.since) return state;
	const changed = Object.entries(state).flatMap(([section, entries]) => {
		const earlier = own(before as unknown as Dictionary<Dictionary<unknown>>, section);
		if (!isObject(entries)) return [];
		const fresh = Object.keys(entries).filter((id) => own(earlier, id) !== entries[id]);
		return fresh.length > 0 ? [[section, dictionary(fresh.map((id) => [id, entries[id]]))]] : [];
	});
	return changed.length > 0 ? { ...empty(), since: state.since, ...Object.fromEntries(changed) } : undefined;
}
