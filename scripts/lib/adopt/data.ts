/** Data as YAML gives them. */
export interface Data {
	[field: string]: unknown;
}

/** Whether a value is a map of fields. */
export function isPlainObject(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
