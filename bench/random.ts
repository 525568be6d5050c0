/** Draws from a list; the same seed gives the same draws on every machine. */
export type Draw = <Value>(values: readonly Value[]) => Value;

/** Mulberry32 by Tommy Ettinger, begun from the FNV-1a hash of the seed. */
export function drawFrom(seed: string): Draw {
	let state = 0x811c9dc5;
	for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
	return (values) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return values[((mixed ^ (mixed >>> 14)) >>> 0) % values.length]!;
	};
}
