/** A text, number or other plain value, with the keys and indices that lead to it. */
export interface PlacedValue {
	value: unknown;
	path: PropertyKey[];
}

/** The plain values of what an author's file holds, at any depth and in its order. A date is one, as YAML reads it. */
export function valuesIn(value: unknown, path: PropertyKey[] = []): PlacedValue[] {
	if (typeof value !== 'object' || value === null || value instanceof Date) return [{ value, path }];
	return Object.entries(value).flatMap(([key, entry]) => valuesIn(entry, [...path, Array.isArray(value) ? Number(key) : key]));
}
