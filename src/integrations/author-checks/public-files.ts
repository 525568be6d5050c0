import type { ProjectFiles } from './files.ts';
import { isIgnored } from './read-folders.ts';

/** A file in the folder public, which is served as it is. */
export interface PublicFile {
	/** Path below the project's folder, with forward slashes. */
	file: string;
	bytes: number;
}

/** What lies in `public`, with sizes: a film is not read to know that it is one. */
export async function readPublicFiles(files: ProjectFiles): Promise<PublicFile[]> {
	const found = (await files.below('public', [''])).filter((file) => !isIgnored(file));
	return Promise.all(found.map(async (file) => ({ file, bytes: await files.size(file) })));
}
