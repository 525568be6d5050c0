/** Entries in the order of what stands first in each. */
export function sorted<Entry extends readonly unknown[]>(entries: readonly Entry[]): Entry[] {
	return entries.toSorted((a, b) => {
		const [first, second] = [String(a[0]), String(b[0])];
		return first < second ? -1 : Number(first > second);
	});
}
