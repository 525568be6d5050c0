import { shuffled } from '../random/shuffled.ts';

/** So many of the ids, those not seen before first, in the order in which they stand. */
export function drawn(ids: readonly string[], count: number, seed: string, seen: (id: string) => boolean): string[] {
	const mixed = shuffled(ids, seed);
	const taken = new Set([...mixed.filter((id) => !seen(id)), ...mixed.filter(seen)].slice(0, count));
	return ids.filter((id) => taken.has(id));
}
