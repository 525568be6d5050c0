import { monthsAfter } from './month.ts';
import { added } from './judge.ts';
import type { Measure, Measured, ResultRow } from './row.ts';

/** By what results can be told apart. */
export type Grouping = 'month' | 'network' | 'topic' | 'kind' | 'voice' | 'item';

export interface Group {
	/** What the rows have in common; undefined for those whose files do not say. */
	key: string | undefined;
	rows: ResultRow[];
	measured: Measured;
}

/** The sum of rows. What no row measured stays unmeasured. */
export function totalOf(rows: readonly ResultRow[]): Measured {
	return rows.reduce<Measured>((total, { measured }) => added(total, measured), {});
}

/** The rows by what they have in common, in the order in which it first appears, each with its sum. */
export function grouped(rows: readonly ResultRow[], by: Grouping): Group[] {
	const groups = new Map<string | undefined, ResultRow[]>();
	for (const row of rows) {
		const group = groups.get(row[by]);
		if (group) group.push(row);
		else groups.set(row[by], [row]);
	}
	return [...groups].map(([key, members]) => ({ key, rows: members, measured: totalOf(members) }));
}

/** How many times people answered: reactions, comments and reposts, as far as they were measured. */
export function engagement({ reactions, comments, reposts }: Measured): number | undefined {
	const known = [reactions, comments, reposts].filter((value) => value !== undefined);
	return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}

/** Answers for each time that a post was seen, over the rows that measured both; a share of one. */
export function engagementRate(rows: readonly ResultRow[]): number | undefined {
	const both = totalOf(rows.filter(({ measured }) => measured.reach !== undefined && engagement(measured) !== undefined));
	const answered = engagement(both);
	return answered === undefined || !both.reach ? undefined : answered / both.reach;
}

/** Networks that have results but never this measure: a sum of it leaves them out. */
export function networksWithout(rows: readonly ResultRow[], measure: Measure): string[] {
	return grouped(rows, 'network').flatMap(({ key, measured }) => (measured[measure] === undefined && key !== undefined ? [key] : []));
}

/** Every month from the first to the last with results, also those between that have none. */
export function monthsOf(rows: readonly ResultRow[]): string[] {
	const known = rows.map(({ month }) => month).toSorted();
	const [first] = known;
	const last = known.at(-1);
	if (first === undefined || last === undefined) return [];
	const months = [first];
	while (months.at(-1)! < last) months.push(monthsAfter(months.at(-1)!, 1));
	return months;
}

/** The rows of the last months up to one of them. */
export function inLastMonths(rows: readonly ResultRow[], last: string, count: number): ResultRow[] {
	const first = monthsAfter(last, 1 - count);
	return rows.filter(({ month }) => month >= first && month <= last);
}

/** The files that numbers come from, by name. */
export function filesOf(rows: readonly ResultRow[]): string[] {
	return [...new Set(rows.map(({ file }) => file))].toSorted();
}

/**
 * How much a number has changed, as a share of what it was.
 *
 * @returns undefined when one of the two was not measured or there was nothing before, so that no share can be told
 */
export function change(before: number | undefined, now: number | undefined): number | undefined {
	return before === undefined || now === undefined || before === 0 ? undefined : (now - before) / before;
}

/** How much of something there was for each post, over the rows that measured both. */
export function perPost(rows: readonly ResultRow[], count: (measured: Measured) => number | undefined): number | undefined {
	const both = rows.flatMap(({ measured }) => {
		const value = count(measured);
		return measured.posts === undefined || value === undefined ? [] : [{ posts: measured.posts, value }];
	});
	const posts = both.reduce((total, each) => total + each.posts, 0);
	return posts === 0 ? undefined : both.reduce((total, { value }) => total + value, 0) / posts;
}

/** From fewer posts nothing is concluded: one of them alone would decide. */
export const fewestPosts = 5;

export interface Working {
	key: string;
	posts: number;
	/** How often each post was seen, on average. */
	reach: number;
}

/** Which topics, kinds or voices are seen most, post by post; those with too few posts to tell are left out. */
export function whatWorks(rows: readonly ResultRow[], by: Grouping): Working[] {
	return grouped(rows, by)
		.flatMap(({ key, rows: members, measured }) => {
			const reach = perPost(members, (each) => each.reach);
			const posts = measured.posts ?? 0;
			return key === undefined || reach === undefined || posts < fewestPosts ? [] : [{ key, posts, reach }];
		})
		.toSorted((a, b) => b.reach - a.reach);
}
