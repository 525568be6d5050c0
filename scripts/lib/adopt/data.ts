/** Data as YAML gives them. */
export interface Data {
	[field: string]: unknown;
}
