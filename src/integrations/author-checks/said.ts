import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import type { Project, SourceFile } from './read.ts';

/** What one file says, before it is judged. */
export interface SaidEntry {
	/** The id of the entry in its collection. */
	id: string;
	/** Path below the project's folder, with forward slashes. */
	file: string;
	data: Record<string, unknown>;
}

/** What all files of a project say. */
export type Said = Record<CollectionName | 'docs', SaidEntry[]>;

/** Leaves out what is no YAML or says nothing; the checks have a sentence for it. */
export function saidBy({ files, pages }: Project): Said {
	const collections = collectionNames.map((name) => [name, files[name].flatMap((file) => entry(file, file.id))] as const);
	const docs = pages.flatMap((page) => entry(page, [page.language, page.id].filter(Boolean).join('/')));
	return { ...(Object.fromEntries(collections) as Record<CollectionName, SaidEntry[]>), docs };
}

function entry({ file, data }: SourceFile, id: string): SaidEntry[] {
	return typeof data === 'object' && data !== null ? [{ id, file, data: data as Record<string, unknown> }] : [];
}
