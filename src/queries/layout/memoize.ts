/** Makes a value once for a build. A development server makes it anew each time, as content changes under it. */
export function memoize<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let value: Promise<Value> | undefined;
	return () => (import.meta.env.DEV ? make() : (value ??= make()));
}

/** Makes a value once for a build in each language. */
export function memoizeByLanguage<Value>(make: (language: string) => Promise<Value>): (language: string) => Promise<Value> {
	const values = new Map<string, () => Promise<Value>>();
	return (language) => {
		const known = values.get(language) ?? memoize(() => make(language));
		values.set(language, known);
		return known();
	};
}
