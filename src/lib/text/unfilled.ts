/** What `npm run new` writes where an author is to write; a text that has it is not finished. */
export const unfilled = '✎';

/** Where texts of a value still have the sign, at any depth. */
export function unfilledIn(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
	if (typeof value === 'string') return value.includes(unfilled) ? [[...path]] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, entry]) => unfilledIn(entry, [...path, Array.isArray(value) ? Number(key) : key]));
}
