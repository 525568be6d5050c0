/**
 * A number from 0 to 2³² − 1 that depends on every character, for orders that look random and are always the same
 * (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, with the finalizer of MurmurHash3 as its last bits alone are
 * alike for like texts).
 */
export function rank(seed: string, id: string): number {
	let hash = 0x811c9dc5;
	for (const character of `${seed}\n${id}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** The ids in an order that the seed alone decides. Each has a rank of its own: a new one moves no other past another. */
export function shuffled(ids: readonly string[], seed: string): string[] {
	return ids.toSorted((a, b) => rank(seed, a) - rank(seed, b) || (a < b ? -1 : 1));
}
