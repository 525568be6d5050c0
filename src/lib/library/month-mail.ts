import type { FeedEntry } from './feed.ts';

/** What a mail says of one entry of a feed. */
type MailedEntry = Pick<FeedEntry, 'url' | 'title' | 'summary' | 'date'>;

/** The entries of a feed month by month, `YYYY-MM`, the newest first; at most so many months. */
export function entriesByMonth<Entry extends MailedEntry>(
	entries: readonly Entry[],
	mostMonths: number,
): { month: string; entries: Entry[] }[] {
	const months = Map.groupBy(entries, ({ date }) => date.slice(0, 7));
	return [...months]
		.map(([month, found]) => ({ month, entries: found }))
		.toSorted((a, b) => (a.month < b.month ? 1 : -1))
		.slice(0, mostMonths);
}

/** Entries as the lines of a mail: each with its title, what it is about, and its address. */
export function mailLines(entries: readonly MailedEntry[]): string {
	return entries.map(({ title, summary, url }) => `${title}\n${summary}\n${url}`).join('\n\n');
}
