/** Values by the names of placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts values in place of `{name}`. A placeholder without a value stays, to be filled in later. */
export function interpolate(text: string, values: Values): string {
	return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
