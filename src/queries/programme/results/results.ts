import { getCollection, type CollectionEntry } from 'astro:content';
import type { ResultRow } from '../../../lib/programme/results/row.ts';
import { inLastMonths } from '../../../lib/programme/results/totals.ts';
import { withItems } from '../../../lib/programme/results/with-items.ts';
import { buildDate } from '../../../lib/time/build-date.ts';
import { hasEnded } from '../../../lib/time/visibility.ts';
import { getPagesBeside } from '../../layout/docs.ts';
import { address, inLanguage } from '../../layout/portal.ts';
import { memoize } from '../../layout/memoize.ts';

/**
 * All measured results, the earliest month first, each with the file and line that it comes from. Topic and kind are
 * taken from the item where a file names one. Those of the company's own page are among them (`channel: 'page'`).
 */
export const getResults = memoize(async (): Promise<ResultRow[]> => {
	const rows = (await getCollection('results')).flatMap(({ data }) => data.rows as ResultRow[]);
	if (rows.length === 0) return [];
	const items = new Map((await getCollection('shareables')).map(({ id, data }) => [id, data]));
	return withItems(rows, items).toSorted((a, b) => (a.month < b.month ? -1 : Number(a.month > b.month)));
});

/** How many months a view looks back. */
export const monthsShown = 12;

/** What a page or a report tells of: the twelve months up to one of them. */
export interface ResultsView {
	/** The month it is about, `YYYY-MM`. */
	month: string;
	/** What colleagues' posts brought in these months. */
	rows: ResultRow[];
	/** What the company's own page brought, which is never added to it. */
	page: ResultRow[];
}

/** The results up to a month, or to the last that has some; undefined where nothing has been measured. */
export async function getResultsUpTo(wanted?: string): Promise<ResultsView | undefined> {
	const all = await getResults();
	const people = all.filter(({ channel }) => channel === 'people');
	const month = wanted ?? people.at(-1)?.month;
	if (month === undefined || !people.some((row) => row.month === month)) return undefined;
	const page = all.filter(({ channel }) => channel === 'page');
	return { month, rows: inLastMonths(people, month, monthsShown), page: inLastMonths(page, month, monthsShown) };
}

/**
 * The results of a month with those before it, for a report that names it.
 *
 * @throws Error when the month has none; the author checks have a sentence for it
 */
export async function resultsOfMonth(month: string): Promise<ResultsView> {
	const results = await getResultsUpTo(month);
	if (!results) throw new Error(`There are no results of \`${month}\` in src/content/results.`);
	return results;
}

/** Where an item is called and found; one that has left the library has no page any more. */
export interface ItemLink {
	title: string;
	href?: string | undefined;
}

/** The items that results name, in a language, by id. */
export async function getItemLinks(language: string): Promise<Map<string, ItemLink>> {
	const today = buildDate();
	return new Map(
		(await getCollection('shareables')).map(({ id, data }) => [
			id,
			{ title: inLanguage(data.title, language), ...(!hasEnded(data, today) && { href: address(language, 'share', id) }) },
		]),
	);
}

export type Assumptions = CollectionEntry<'roi'>['data'];

/** What the company assumes about worth, cost and reach; undefined where it states nothing. */
export const getAssumptions = memoize(
	async (): Promise<Assumptions | undefined> => (await getCollection('roi')).find(({ id }) => id === 'assumptions')?.data,
);

/** The monthly reports in a language, the newest first. */
export async function getReports(language: string): Promise<{ href: string; title: string; description?: string | undefined }[]> {
	return (await getPagesBeside(language, 'programme/reports'))
		.filter(({ data }) => !data.draft)
		.toSorted((a, b) => (a.id < b.id ? 1 : -1))
		.map(({ id, data }) => ({ href: address(id), title: data.title, description: data.description }));
}
