import { sha256 } from '../../text/sha256.ts';

/** An entry and what decides its place. */
export interface Lot {
	/** Id of the entry. */
	id: string;
	/** SHA-256 of the seed, a line break and the id, in hexadecimal digits. */
	hash: string;
}

/**
 * All entries in the order in which the seed draws them. For each, SHA-256 is taken of the seed, a line break (U+000A) and
 * the id, in UTF-8; the smallest wins. No entry moves another, so that whoever is added or taken away changes nothing
 * among the rest, and anybody can check one entry by itself: `printf '%s\n%s' 'SEED' 'ID' | sha256sum`.
 */
export function lotsOf(entries: readonly string[], seed: string): Lot[] {
	const lots = entries.map((id) => ({ id, hash: sha256(`${seed}\n${id}`) }));
	return lots.toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
}

/**
 * What closes a list of entries: SHA-256 of their ids in the order of Unicode, joined by line breaks. Published before the
 * seed is known, it shows later that nobody was added or taken away.
 */
export function sealOf(entries: readonly string[]): string {
	return sha256(entries.toSorted().join('\n'));
}

export type Phase = 'coming' | 'running' | 'closed' | 'drawn';

/** Where a contest stands on a day: before its first day, open, waiting for its draw, or drawn. */
export function phaseOf({ from, until, drawn }: { from: string; until: string; drawn?: string | undefined }, today: string): Phase {
	if (today < from) return 'coming';
	if (today <= until) return 'running';
	return drawn !== undefined && drawn <= today ? 'drawn' : 'closed';
}
