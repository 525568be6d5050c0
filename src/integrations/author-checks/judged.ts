import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import type { Entry, Site } from './site.ts';

/** One file as its schema has made it. */
export interface JudgedEntry {
	/** Its id in the collection. */
	id: string;
	/** Path below the project's folder, with forward slashes. */
	file: string;
	data: Record<string, unknown>;
}

/** All entries of all collections. */
export type Judged = Record<CollectionName | 'docs', JudgedEntry[]>;

/** What a site is made of. Files with mistakes are left out: no site is made of those. */
export function judgedEntries(site: Site): Judged {
	const collections = collectionNames.map((name) => [name, [...site[name].values()].flatMap((entry) => judged(entry, entry.id))] as const);
	const pages = [...site.pages].flatMap(([language, group]) =>
		[...group.values()].flatMap((page) => judged(page, [language, page.id].filter(Boolean).join('/'))),
	);
	return { ...(Object.fromEntries(collections) as Record<CollectionName, JudgedEntry[]>), docs: pages };
}

function judged({ file, value }: Entry<object>, id: string): JudgedEntry[] {
	return value ? [{ id, file, data: value as Record<string, unknown> }] : [];
}
