const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The fields at the top of a page, and the whole block with the lines around them; undefined where a page does not begin with them. */
export function frontmatterOf(page: string): { block: string; fields: string } | undefined {
	const found = fence.exec(page);
	return found?.index === 0 ? { block: found[0], fields: found[1]! } : undefined;
}
