import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Table } from '../lib/programme/results/table.ts';

/** Where the files with measured results lie, below the project's folder. */
export const resultsFolder = 'src/content/results';

/**
 * Reads the files with measured results as tables, by name. What reads CSV is loaded only where there are some.
 *
 * @param root the project's folder
 */
export async function readTables(root: string): Promise<Table[]> {
	const folder = path.join(root, resultsFolder);
	const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.csv') || name.endsWith('.tsv')) : [];
	if (names.length === 0) return [];
	const { readTable } = await import('../lib/programme/results/table.ts');
	return Promise.all(names.toSorted().map(async (name) => readTable(`${resultsFolder}/${name}`, await readFile(path.join(folder, name)))));
}
