import { setPreference } from './changes.ts';
import { limits, type Progress } from './state.ts';
import { isRead } from './summary.ts';

/** A page that a list of the reader leads to: its address, and what it is called. */
export type NamedPage = readonly [href: string, title: string];

const prefix = 'saved/';
const reading = 'reading';

/** Ids of the pages that the reader saved for later, the latest first: `linkedin/profile`, `guidelines/ai`, `share/frost-alarm`. */
export function savedPages({ preferences }: Pick<Progress, 'preferences'>): string[] {
	return Object.entries(preferences)
		.filter(([name, { value }]) => name.startsWith(prefix) && value === 'yes')
		.toSorted(([, a], [, b]) => b.at - a.at)
		.map(([name]) => name.slice(prefix.length));
}

/** Saves a page for later, or takes it off the list; each is a preference of its own, so that two tabs keep both. */
export function setSaved(state: Progress, id: string, saved: boolean, at: number): Progress {
	return setPreference(state, prefix + id, saved ? 'yes' : 'no', at);
}

/** Keeps at which heading of a page the reader stopped, by its id and its text. */
export function setPlace(state: Progress, id: string, heading: string, title: string, at: number): Progress {
	return setPreference(state, `${reading}/${id}`, `${id}#${heading}#${title.trim()}`.slice(0, limits.text), at);
}

/**
 * The heading at which the reader stopped on a page, or on the page that they read last; nothing once they have read it.
 * Its text may be missing.
 */
export function placeOfReading(state: Progress, page?: string): { id: string; heading: string; title: string } | undefined {
	// An earlier release kept the last page alone, under the bare name.
	const [latest] = Object.entries(state.preferences)
		.filter(([name, { value }]) => name.split('/')[0] === reading && (page === undefined || value.startsWith(`${page}#`)))
		.toSorted(([, a], [, b]) => b.at - a.at);
	const [id = '', heading = '', ...title] = latest?.[1].value.split('#') ?? [];
	return id === '' || heading === '' || isRead(state, id) ? undefined : { id, heading, title: title.join('#') };
}
