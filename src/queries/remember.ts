/** Makes a value once for a build. A development server makes it anew each time, as content changes under it. */
export function remember<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let value: Promise<Value> | undefined;
	return () => (import.meta.env.DEV ? make() : (value ??= make()));
}
