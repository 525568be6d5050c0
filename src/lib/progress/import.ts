import { parseReceipt } from '../receipts/parse-receipt.ts';
import { own, type Dictionary } from './dictionary.ts';
import { merge } from './merge.ts';
import { damageOf, recover } from './recover.ts';
import { limits, type Progress } from './state.ts';
import { millisecondsADay } from '../time/day.ts';

/**
 * The most that a file to be read may hold, in bytes. Browsers give a site 5 MiB of local storage, which is what a
 * whole document can be (MDN, Storage quotas and eviction criteria, read November 2026).
 */
export const longestFile = 5 * 1024 * 1024;

/** The kinds of entries that a reader is told of. */
export const entryKinds = [
	'lessons',
	'answers',
	'passes',
	'acknowledgements',
	'shares',
	'posted',
	'reviews',
	'weeks',
	'badges',
	'tried',
	'saved',
	'places',
	'preferences',
] as const;

export type EntryKind = (typeof entryKinds)[number];

/**
 * Of which kind a preference is, by how its name begins, where no reader set it as one. Of the random seed of a browser nobody
 * knows, so it comes along uncounted.
 */
const preferenceKinds = new Map<string, EntryKind | undefined>([
	['tried', 'tried'],
	['saved', 'saved'],
	['reading', 'places'],
	['path', 'places'],
	['invitation', 'places'],
	['install', undefined],
]);

/** What a file would do to what is kept here. */
export type Preview =
	/** A file of a later version of this site: not read. */
	| { is: 'newer' }
	/** No document of this site. */
	| { is: 'foreign' }
	/** What a reader hands over to show that they did a path. */
	| { is: 'receipt' }
	| {
			is: 'readable';
			/** How many entries it would add to those of a kind, and how many it would change. */
			added: Record<EntryKind, number>;
			changed: Record<EntryKind, number>;
			/** Places of what could not be read. */
			unreadable: string[];
			/** What is known of a file that is not whole: the kinds in which it breaks off, and those of which nothing is left. */
			damage: { cut: EntryKind[]; missing: EntryKind[] } | undefined;
			incoming: Progress;
	  };

/**
 * Says what reading a file would bring: one that was downloaded here, one that is damaged, or what was set aside. Nothing
 * is changed yet. What is dated later than tomorrow is not believed. Never throws, whatever the text is.
 */
export function previewImport(state: Progress, text: string, now: number): Preview {
	if (isReceipt(text)) return { is: 'receipt' };
	const { state: incoming, setAside, newer } = recover(text, Math.min(now + millisecondsADay, limits.time));
	if (newer) return { is: 'newer' };
	if (setAside.some(({ raw, path }) => path === '' && raw === text)) return { is: 'foreign' };
	const before = entriesOf(state);
	const after = entriesOf(mergeImport(state, incoming));
	const count = (counts: (before: string | undefined, after: string) => boolean) =>
		Object.fromEntries(
			entryKinds.map((kind) => [kind, [...after[kind]].filter(([key, value]) => counts(before[kind].get(key), value)).length]),
		) as Record<EntryKind, number>;
	const damage = damageOf(text);
	return {
		is: 'readable',
		added: count((old) => old === undefined),
		changed: count((old, value) => old !== undefined && old !== value),
		unreadable: setAside.map(({ path }) => path),
		damage: damage && { cut: kindsOf([damage.cut ?? '']), missing: kindsOf(damage.missing) },
		incoming,
	};
}

/** What a reader is told of as the content of sections of the document. */
function kindsOf(sections: readonly string[]): EntryKind[] {
	return entryKinds.filter((kind) => sections.includes(kind === 'answers' || kind === 'passes' ? 'quizzes' : kind));
}

/** Whether it is a receipt, be it of a later version or damaged in a field. */
function isReceipt(text: string): boolean {
	const read = parseReceipt(text);
	return !('kind' in read) || read.kind === 'newer' || read.kind === 'field';
}

/** Adds a file to what is kept here. It becomes part of this reader's, whoever began when. */
export function mergeImport(state: Progress, incoming: Progress): Progress {
	return merge(state, { ...incoming, since: state.since });
}

/** Every entry by its kind and a key of its own, as text that differs when the entry does. */
export function entriesOf(state: Progress): Record<EntryKind, Map<string, string>> {
	const quizzes = Object.entries(state.quizzes);
	const preferences = [...flat(state.preferences)];
	const preferencesOf = (kind: EntryKind) =>
		new Map(
			preferences.filter(([name]) => {
				const [start = ''] = name.split(/[/:]/);
				return (preferenceKinds.has(start) ? preferenceKinds.get(start) : 'preferences') === kind;
			}),
		);
	return {
		lessons: flat(state.lessons),
		answers: new Map(quizzes.flatMap(([quiz, { answers }]) => keyed(quiz, answers))),
		passes: new Map(
			quizzes.flatMap(([quiz, { passed, attempt }]) => (passed || attempt ? [[quiz, JSON.stringify([passed, attempt])] as const] : [])),
		),
		acknowledgements: nested(state.acknowledgements),
		shares: nested(state.shares),
		posted: flat(state.posted),
		reviews: nested(state.reviews),
		weeks: flat(state.weeks),
		badges: flat(state.badges),
		tried: preferencesOf('tried'),
		saved: preferencesOf('saved'),
		places: preferencesOf('places'),
		preferences: preferencesOf('preferences'),
	};
}

function flat(entries: Dictionary<unknown>): Map<string, string> {
	return new Map(Object.keys(entries).map((key) => [key, JSON.stringify(sorted(own(entries, key)))]));
}

function nested(groups: Dictionary<Dictionary<unknown>>): Map<string, string> {
	return new Map(Object.entries(groups).flatMap(([group, entries]) => keyed(group, entries)));
}

function keyed(group: string, entries: Dictionary<unknown>): (readonly [string, string])[] {
	return [...flat(entries)].map(([key, value]) => [JSON.stringify([group, key]), value] as const);
}

/** The same value with its fields in one order. */
function sorted(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.entries(value)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, entry]) => [key, sorted(entry)]);
}
