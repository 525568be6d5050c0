/** The single words of an interface text that lists some, separated by commas. */
export function aliasesIn(list: string): string[] {
	return list
		.split(',')
		.map((each) => each.trim())
		.filter(Boolean);
}
