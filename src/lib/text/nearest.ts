/**
 * How many letters must be added, left out or replaced to make one text of another (Levenshtein distance).
 * Stops early: as soon as it is certain that the distance is at least `limit`, it returns `limit`.
 */
export function editDistance(from: string, to: string, limit = Infinity): number {
	if (Math.abs(from.length - to.length) >= limit) return limit;
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const replaced = previous[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
			current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
		}
		if (Math.min(...current) >= limit) return limit;
		previous = current;
	}
	return Math.min(previous[to.length]!, limit);
}

/** The known text nearest to what was found, or nothing when every one differs in more than two fifths of its letters. */
export function nearest(found: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let limit = Math.max(2, Math.floor(found.length * 0.4)) + 1;
	for (const candidate of known) {
		const distance = editDistance(found.toLowerCase(), candidate.toLowerCase(), limit);
		if (distance < limit) {
			best = candidate;
			limit = distance;
		}
	}
	return best;
}
