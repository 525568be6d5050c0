export type Dictionary<T> = Readonly<Record<string, T>>;

/** An object without a prototype, so that a key such as `__proto__` or `constructor` is a key like any other. */
export function dictionary<T>(entries: Iterable<readonly [string, T]> = []): Record<string, T> {
	const result = Object.create(null) as Record<string, T>;
	for (const [key, value] of entries) result[key] = value;
	return result;
}

/** Whether a value that was read is an object with named entries. */
export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value the dictionary itself holds under the key; what an object inherits does not count. */
export function own<T>(entries: Dictionary<T> | undefined, key: string): T | undefined {
	return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/**
 * All keys of both dictionaries; `pick` decides where both have one. What is the same in both is taken as it is: most
 * of a long history is, and whoever knows an entry by its identity finds it again.
 */
export function union<T>(a: Dictionary<T>, b: Dictionary<T>, pick: (a: T, b: T) => T): Dictionary<T> {
	if (a === b) return a;
	let result: Record<string, T> | undefined;
	for (const key of Object.keys(b)) {
		const value = b[key]!;
		const before = own(a, key);
		if (before === value) continue;
		result ??= Object.assign(dictionary<T>(), a);
		result[key] = before === undefined ? value : pick(before, value);
	}
	return result ?? a;
}
