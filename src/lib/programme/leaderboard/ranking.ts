/** An entry with its rank, counted from 1. */
export type Ranked<Entry> = Entry & { rank: number };

/**
 * Ranks by value, the greatest first. Equal values share a rank, and the ranks that they take up are skipped: 1, 2, 2, 4.
 * Within a rank the order is that of the ids, so it never changes by itself.
 */
export function ranked<Entry extends { id: string }>(entries: readonly Entry[], valueOf: (entry: Entry) => number): Ranked<Entry>[] {
	const sorted = entries.toSorted((a, b) => valueOf(b) - valueOf(a) || (a.id < b.id ? -1 : 1));
	let rank = 0;
	return sorted.map((entry, index) => {
		const before = sorted[index - 1];
		if (before === undefined || valueOf(before) !== valueOf(entry)) rank = index + 1;
		return { ...entry, rank };
	});
}

/** The first so many, and all who share a rank with the last of them. */
export function first<Entry>(entries: readonly Ranked<Entry>[], most: number): Ranked<Entry>[] {
	return entries.filter(({ rank }) => rank <= most);
}
