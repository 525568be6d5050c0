import { getCollection, getEntry } from 'astro:content';
import { inLanguage } from '../layout/portal.ts';
import { memoize } from '../layout/memoize.ts';
import { getShareables, type ShareableView } from './shareables.ts';

/** A kind of post: how many of a round the company advises, why, and what there is of it. */
export interface MixKind {
	kind: string;
	posts: number;
	reason: string;
	/** The newest items of the kind. */
	items: ShareableView[];
}

export interface MixView {
	note: string;
	kinds: MixKind[];
	/** Ids of all items by kind, those that have ended too: a reader may have shared them. */
	idsByKind: Record<string, string[]>;
}

/** Of each kind so many items are suggested; the library has the others. */
const mostItems = 20;

const items = memoize(() => getCollection('shareables'));
const advice = memoize(async () => (await getEntry('mix', 'advice'))?.data);

/** The company's advice on what to post, in a language; undefined where it gives none. */
export async function getMix(language: string): Promise<MixView | undefined> {
	const given = await advice();
	if (!given) return undefined;
	const { note, kinds } = given;
	const offered = Map.groupBy(await getShareables(language), ({ kind }) => kind);
	const byKind = Map.groupBy(await items(), ({ data }) => data.kind);
	return {
		note: inLanguage(note, language),
		kinds: kinds.map(({ kind, posts, reason }) => ({
			kind,
			posts,
			reason: inLanguage(reason, language),
			items: (offered.get(kind) ?? []).slice(0, mostItems),
		})),
		idsByKind: Object.fromEntries([...byKind].map(([kind, entries]) => [kind, entries.map(({ id }) => id)])),
	};
}
