import type { ResultRow } from './row.ts';

/** What the library says of an item. */
export interface ItemFacts {
	topics: readonly string[];
	kind: string;
}

/** Takes topic and kind of a row from its item where the file leaves them out. An item of several topics counts for its first. */
export function withItems(rows: readonly ResultRow[], items: ReadonlyMap<string, ItemFacts>): ResultRow[] {
	return rows.map((row) => {
		const facts = row.item === undefined ? undefined : items.get(row.item);
		return facts ? { ...row, topic: row.topic ?? facts.topics[0], kind: row.kind ?? facts.kind } : row;
	});
}
