import { daysAfter } from '../time/calendar.ts';
import { isOffered, type Dated } from '../time/visibility.ts';

/** What the library can be filtered by; the names stand in the address. */
export const facets = ['network', 'topic', 'goal', 'audience', 'language', 'kind', 'shared', 'ends'] as const;
/** Whether the reader has marked an item as posted. */
export const sharedValues = ['no', 'yes'] as const;
/** What ends within the next days. */
export const endsValues = ['soon'] as const;
export const sorts = ['new', 'ends', 'me'] as const;

export type Facet = (typeof facets)[number];
export type Sort = (typeof sorts)[number];

/**
 * What the library is searched by of an item, in one language. An item of the index has more, which its card may show:
 * all that is known of it besides its texts. The index is sorted, the newest first.
 */
export interface IndexItem extends Dated {
	id: string;
	title: string;
	summary: string;
	/** Networks for which it has texts; `barredFrom` is the first day on which one no longer takes it (`advertising.ts`). */
	networks: readonly { id: string; barredFrom?: string | undefined }[];
	topics: readonly string[];
	goal: string;
	audience: readonly string[];
	/** Languages of its texts. */
	languages: readonly string[];
	kind: string;
	/** Address of its small picture. */
	picture?: string | undefined;
}

/** An item of the index, made ready for a day. */
export interface PreparedItem {
	item: IndexItem;
	values: Record<Exclude<Facet, 'shared'>, readonly string[]>;
	/** Its words, folded for search. */
	words: string;
}

export interface LibraryQuery {
	values: Partial<Record<Facet, string>>;
	/** What was typed. */
	text: string;
	sort: Sort;
}

export interface SearchResult {
	entries: PreparedItem[];
	/** How many items each option would show, with all that is wanted besides. */
	counts: Record<Facet, Map<string, number>>;
}

/** Days before its last in which an item ends soon. */
const soon = 14;

/**
 * The items that are offered on a day, ready to be searched.
 *
 * @param labelOf what a reader calls a value, `growers` → `Growers`, so that it can be searched for
 */
export function prepareItems(
	items: readonly IndexItem[],
	today: string,
	labelOf: (facet: Facet, value: string) => string = () => '',
): PreparedItem[] {
	const lastSoon = daysAfter(today, soon);
	return items.flatMap((item) => {
		const network = networksOn(item.networks, today);
		if (network.length === 0 || !isOffered(item, today)) return [];
		const { topics, goal, audience, languages, kind } = item;
		const ends = item.expires !== undefined && item.expires <= lastSoon ? endsValues : [];
		const values = { network, topic: topics, goal: [goal], audience, language: languages, kind: [kind], ends };
		const labels = (['topic', 'goal', 'audience', 'kind'] as const).flatMap((facet) => values[facet].map((value) => labelOf(facet, value)));
		const words = folded([item.title, item.summary, ...labels].join('\n'));
		return [{ item, values, words }];
	});
}

/** The networks that take an item on a day. */
export function networksOn(networks: IndexItem['networks'], today: string): string[] {
	return networks.filter(({ barredFrom }) => barredFrom === undefined || today < barredFrom).map(({ id }) => id);
}

/** Finds what is wanted, in the order in which it stands, and counts what each option would show. */
export function search(
	entries: readonly PreparedItem[],
	{ values: wanted, text }: LibraryQuery,
	isShared: (id: string) => boolean,
): SearchResult {
	const terms = folded(text).split(/\s+/).filter(Boolean);
	const asked = facets.filter((facet) => wanted[facet] !== undefined);
	const tallies = new Map(facets.map((facet) => [facet, new Map<string, { count: number }>()]));
	const found: PreparedItem[] = [];
	for (const entry of entries) {
		if (!terms.every((term) => entry.words.includes(term))) continue;
		const shared = isShared(entry.item.id) ? 'yes' : 'no';
		const has = (facet: Facet, value: string) => (facet === 'shared' ? shared === value : entry.values[facet].includes(value));
		const missed = asked.filter((facet) => !has(facet, wanted[facet]!));
		if (missed.length === 0) found.push(entry);
		// What misses by one filter would be shown by another option of that filter.
		for (const facet of missed.length === 0 ? facets : missed.length === 1 ? missed : []) {
			const tally = tallies.get(facet)!;
			if (facet === 'shared') count(tally, shared);
			else for (const value of entry.values[facet]) count(tally, value);
		}
	}
	const counts = [...tallies].map(([facet, tally]) => [facet, new Map([...tally].map(([value, each]) => [value, each.count]))]);
	return { entries: found, counts: Object.fromEntries(counts) as SearchResult['counts'] };
}

/** Counts in place: a map that is written anew for each of some ten thousand values is slow on a phone. */
function count(tally: Map<string, { count: number }>, value: string): void {
	const known = tally.get(value);
	if (known) known.count += 1;
	else tally.set(value, { count: 1 });
}

/**
 * Sorts what was found, and leaves alike entries as they stand.
 *
 * - `new`: the newest first, as the index is;
 * - `ends`: what ends first; what does not end, last;
 * - `me`: most of the reader's topics first, and a network of theirs counts as one more.
 */
export function sortItems(
	entries: readonly PreparedItem[],
	sort: Sort,
	interests: { topics: ReadonlySet<string>; networks: ReadonlySet<string> },
): PreparedItem[] {
	if (sort === 'new') return [...entries];
	if (sort === 'ends') {
		const end = ({ item }: PreparedItem) => item.expires ?? '9999';
		return entries.toSorted((a, b) => (end(a) < end(b) ? -1 : Number(end(a) > end(b))));
	}
	const weight = ({ values }: PreparedItem) =>
		values.topic.filter((topic) => interests.topics.has(topic)).length +
		Number(values.network.some((network) => interests.networks.has(network)));
	return entries
		.map((entry) => ({ entry, weight: weight(entry) }))
		.toSorted((a, b) => b.weight - a.weight)
		.map(({ entry }) => entry);
}

/** The longest text that is searched for, in UTF-16 units. */
const longestText = 200;

/**
 * What an address asks for; what no filter has is left out.
 *
 * @param options the values that each filter offers
 * @param usual the order where the address names none
 */
export function readQuery(address: URLSearchParams, options: Record<Facet, readonly string[]>, usual: Sort): LibraryQuery {
	const values: LibraryQuery['values'] = {};
	for (const facet of facets) {
		const value = address.get(facet);
		if (value !== null && options[facet].includes(value)) values[facet] = value;
	}
	return {
		values,
		text: (address.get('q') ?? '').slice(0, longestText),
		sort: sorts.find((sort) => sort === address.get('sort')) ?? usual,
	};
}

/** Writes into an address what is wanted, and leaves its other parameters. */
export function writeQuery(address: URLSearchParams, { values, text, sort }: LibraryQuery, usual: Sort): void {
	const parameters: Record<string, string | undefined> = {
		...Object.fromEntries(facets.map((facet) => [facet, values[facet]])),
		q: text.trim(),
		sort: sort === usual ? undefined : sort,
	};
	for (const [name, value] of Object.entries(parameters)) {
		if (value) address.set(name, value);
		else address.delete(name);
	}
}

/** Whether anything is left out by it. */
export function isNarrowed({ values, text }: LibraryQuery): boolean {
	return Object.values(values).some((value) => value !== undefined) || text.trim() !== '';
}

/** Small letters without accents, so that `ё` is found as `е`. */
function folded(text: string): string {
	return text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
}
