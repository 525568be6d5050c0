import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface SourceFile {
	/** From the root of the repository, with slashes: `src/lib/quiz/lint.ts`. */
	path: string;
	text: string;
}

/** The files that a pattern finds, in the order of their paths. */
export function files(pattern: string): SourceFile[] {
	return globSync(pattern, { cwd: root })
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted()
		.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
