/** Values by the names of placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts values in place of `{name}`. A placeholder without a value stays, to be filled in later. */
export function interpolate(text: string, values: Values): string {
	return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** The same; a value that ends in a full stop, as dates in Russian do, brings the one of its sentence. Pages are built with it. */
export function interpolateSentence(text: string, values: Values): string {
	const open = text.replaceAll(/(\{(\w+)\})\./g, (found, placeholder: string, name: string) =>
		String(values[name] ?? '').endsWith('.') ? placeholder : found,
	);
	return interpolate(open, values);
}
