import { getCollection } from 'astro:content';
import type { ResultRow } from '../lib/results/row.ts';
import { withItems } from '../lib/results/with-items.ts';
import { remember } from './remember.ts';

/**
 * All measured results, the earliest month first, each with the file and line that it comes from. Topic and kind are
 * taken from the item where a file names one. Those of the company's own page are among them (`channel: 'page'`).
 */
export const getResults = remember(async (): Promise<ResultRow[]> => {
	const rows = (await getCollection('results')).flatMap(({ data }) => data.rows as ResultRow[]);
	if (rows.length === 0) return [];
	const items = new Map((await getCollection('shareables')).map(({ id, data }) => [id, data]));
	return withItems(rows, items).toSorted((a, b) => (a.month < b.month ? -1 : Number(a.month > b.month)));
});
