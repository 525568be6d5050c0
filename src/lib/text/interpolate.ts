/** Values by the names of placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Puts values in place of `{name}`. A placeholder without a value stays, to be filled in later. A value that ends in a full
 * stop, as dates in Russian do, brings the one of its sentence.
 */
export function interpolate(text: string, values: Values): string {
	return text.replaceAll(/\{(\w+)\}(\.?)/g, (placeholder, name: string, stop: string) =>
		values[name] === undefined ? placeholder : `${values[name]}${stop}`.replace(/([^.]\.)\.$/, '$1'),
	);
}
