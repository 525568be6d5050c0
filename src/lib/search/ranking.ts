import MiniSearch, { type SearchOptions } from 'minisearch';
import { searchWords } from '../text/search-words.ts';
import { wordsOfQuery, type Stem } from './terms.ts';

export type SearchKind = 'lesson' | 'guideline' | 'answer' | 'share' | 'page' | 'track' | 'network';

/** A place of the site as search knows it: by what it is called, by what people call it, and by what it says in short. */
export interface SearchEntry {
	/** Its address below the language: `guidelines/photos`, `answers/use-ai`. */
	id: string;
	url: string;
	kind: SearchKind;
	title: string;
	/** What it says in a sentence or two; a result shows it. */
	text: string;
	/** Other words for it, which no page shows. */
	aliases?: string[];
	/** Its headings and key points. */
	more?: string[];
	/** Words for what its text says that it does not have: they find it where nothing that has it fits as well. */
	missing?: string[];
	/** Among the questions that search offers before anything is typed. */
	offered?: true;
}

export interface RankedEntries {
	entries: SearchEntry[];
	/** `near`: no entry has all that was asked for; these have the words that tell most. */
	fit: 'all' | 'near';
}

/** Gives the entries that a query means, the best first, and none where a guess would be as likely wrong. */
export type Ranking = (query: string) => RankedEntries;

/** Questions that are offered before anything is typed. */
export const mostOffered = 5;
/** Quick answers come first where they fit as well as a page does: they are read in ten seconds. */
const weightOf: Partial<Record<SearchKind, number>> = { answer: 1.4, track: 1.3 };
/** What is called exactly as the query says is meant by it. */
const sameName = 4;
/** How much of a query an entry must answer to come near it, where a rare word is more of it than a common one. */
const leastShare = 0.4;
/** How many letters may be wrong in a word; a short one has too many neighbours for a slip to be told. */
const slipsIn = (word: string) => (word.length < 7 ? false : word.length < 8 ? 1 : 2);
/** The shortest word in which two letters that changed places are put back. */
const leastSwapped = 5;
const fields = ['title', 'aliases', 'more', 'text', 'missing'] as const;

/** Makes a ranking of the entries of a language. */
export function rankingOf(entries: readonly SearchEntry[], stem: Stem): Ranking {
	const textOf = (entry: SearchEntry, field: string) => [entry[field as (typeof fields)[number]] ?? ''].flat().join(' ');
	const index = new MiniSearch<SearchEntry>({
		fields: [...fields],
		extractField: (entry, field) => (field === 'id' ? entry.id : textOf(entry, field)),
		tokenize: searchWords,
		processTerm: stem,
		searchOptions: { boost: { title: 3, aliases: 3, more: 1.2, missing: 0.1 }, bm25: { k: 1.2, b: 0.3, d: 0.5 } },
	});
	index.addAll(entries);

	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const form = (text: string) => wordsOfQuery(text).map(stem).toSorted().join(' ');
	const names = new Map(entries.map(({ id, title, aliases = [] }) => [id, new Set([title, ...aliases].map(form))]));
	const known = new Set<string>();
	const spread = new Map<string, number>();
	for (const entry of entries) {
		const words = new Set(fields.flatMap((field) => searchWords(textOf(entry, field))));
		for (const word of words) known.add(word);
		for (const each of new Set([...words].map(stem))) spread.set(each, (spread.get(each) ?? 0) + 1);
	}
	const weight = (stemmed: string) => Math.log(1 + entries.length / (1 + (spread.get(stemmed) ?? 0)));
	const sum = (stems: Iterable<string>) => [...stems].reduce((total, each) => total + weight(each), 0);

	const begins = (start: string) => [...known].some((word) => word.startsWith(start));
	/** A word that is not known with the two letters put back that have changed places, or the one that is left out where only one word fits. */
	const mended = (word: string) => {
		if (word.length < leastSwapped || spread.has(stem(word)) || begins(word)) return word;
		const swapped = swaps(word).find((each) => spread.has(stem(each)));
		if (swapped !== undefined) return swapped;
		const longer = [...known].filter((each) => isLonger(each, word));
		return new Set(longer.map(stem)).size === 1 ? longer[0]! : word;
	};

	return (query) => {
		const words = wordsOfQuery(query).map(mended);
		const last = words.at(-1) ?? '';
		// The stem of a whole word begins many others; what is being typed is the beginning of a word as it is written.
		const unfinished = last.length > 1 && begins(last);
		const prefix: SearchOptions['prefix'] = (_, position) => unfinished && position === words.length - 1;
		const ways: SearchOptions[] = [
			{ combineWith: 'AND', prefix },
			{ combineWith: 'AND', prefix, fuzzy: slipsIn },
			{ combineWith: 'OR', prefix },
		];
		// Each way is tried only where the stricter one before it finds nothing.
		const results = ways.map((way) => ({ way, found: index.search(words.join(' '), way) })).find(({ found }) => found.length > 0);
		if (!results) return { entries: [], fit: 'all' };
		const wanted = words.map(stem).toSorted().join(' ');
		const whole = sum(new Set(words.map(stem)));
		const ranked = results.found
			.map(({ id, score, queryTerms }) => {
				const entry = byId.get(String(id))!;
				const share = sum(new Set(queryTerms)) / whole;
				return { entry, share, score: score * (weightOf[entry.kind] ?? 1) * (names.get(entry.id)!.has(wanted) ? sameName : 1) };
			})
			.filter(({ share }) => share >= leastShare)
			.toSorted((a, b) => b.score - a.score);
		return { entries: ranked.map(({ entry }) => entry), fit: results.way.combineWith === 'OR' ? 'near' : 'all' };
	};
}

/** Whether one word is the other with one letter more. */
function isLonger(long: string, short: string): boolean {
	if (long.length !== short.length + 1) return false;
	let same = 0;
	while (same < short.length && long[same] === short[same]) same += 1;
	return long.slice(same + 1) === short.slice(same);
}

/** A word with each two letters side by side in each other's place. */
function swaps(word: string): string[] {
	return Array.from({ length: word.length - 1 }, (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
}
