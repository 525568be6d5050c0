import type { SearchEntry, SearchKind, RankedEntries } from './ranking.ts';

/** What the list of results shows of one. */
export interface FoundPlace {
	url: string;
	kind: SearchKind;
	title: string;
	/** Of the full-text search, or a plain text from elsewhere. */
	excerpt: FoundText | { text: string };
}

/** An excerpt as HTML, with `<mark>` around what was found, and all words of its page. */
export interface FoundText {
	html: string;
	content: string;
}

/** As many results as a reader looks through. */
const most = 12;

/**
 * Puts the two searches together: what is called so comes first, then the pages that have the words in their text. What
 * only comes near is shown where nothing has all of them.
 */
export function mergeResults({ entries, fit }: RankedEntries, pages: readonly FoundPlace[]): { results: FoundPlace[]; near: boolean } {
	const named = entries.map(({ url, kind, title, text }: SearchEntry): FoundPlace => ({ url, kind, title, excerpt: { text } }));
	const near = fit === 'near' && pages.length === 0 && named.length > 0;
	const first = fit === 'all' || near ? named : [];
	const urls = new Set(first.map(({ url }) => url));
	return { results: [...first, ...pages.filter(({ url }) => !urls.has(url) && urls.add(url))].slice(0, most), near };
}
