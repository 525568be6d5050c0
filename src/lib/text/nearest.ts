/**
 * How many letters must be added, left out or replaced to make one text of another (Levenshtein distance).
 * Stops early: as soon as it is certain that the distance is at least `limit`, it returns `limit`.
 */
export function editDistance(from: string, to: string, limit = Infinity): number {
	if (Math.abs(from.length - to.length) >= limit) return limit;
	let start = 0;
	while (start < from.length && start < to.length && from[start] === to[start]) start++;
	let [fromEnd, toEnd] = [from.length, to.length];
	while (fromEnd > start && toEnd > start && from[fromEnd - 1] === to[toEnd - 1]) {
		fromEnd--;
		toEnd--;
	}
	return differing(from.slice(start, fromEnd), to.slice(start, toEnd), limit);
}

function differing(from: string, to: string, limit: number): number {
	const row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let line = 1; line <= from.length; line++) {
		let diagonal = row[0]!;
		let least = (row[0] = line);
		for (let column = 1; column <= to.length; column++) {
			const replaced = diagonal + (from[line - 1] === to[column - 1] ? 0 : 1);
			diagonal = row[column]!;
			row[column] = Math.min(replaced, diagonal + 1, row[column - 1]! + 1);
			least = Math.min(least, row[column]!);
		}
		if (least >= limit) return limit;
	}
	return Math.min(row[to.length]!, limit);
}

/** In how many letters a text may differ from what was meant and still be near it. */
export function mostDifferent(text: string): number {
	return text.length < 3 ? 1 : Math.max(2, Math.floor(text.length * 0.4));
}

/**
 * The known text that was probably meant: the one that differs in the fewest letters, in at most two fifths of them, or one
 * of two;
 * otherwise the first that begins with what was found.
 */
export function nearest(found: string, known: Iterable<string>): string | undefined {
	const candidates = [...known];
	let best: string | undefined;
	let limit = mostDifferent(found) + 1;
	const wanted = found.toLowerCase();
	for (const candidate of candidates) {
		const distance = editDistance(wanted, candidate.toLowerCase(), limit);
		if (distance < limit) {
			best = candidate;
			limit = distance;
		}
	}
	return best ?? (found.length < 3 ? undefined : candidates.find((candidate) => candidate.toLowerCase().startsWith(wanted)));
}
