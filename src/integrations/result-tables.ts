import path from 'node:path';
import type { Table } from '../lib/programme/results/table.ts';
import type { ProjectFiles } from './author-checks/files.ts';

/** Where the files with measured results lie, below the project's folder. */
export const resultsFolder = 'src/content/results';

/** Reads the files with measured results as tables, by name. What reads CSV is loaded only where there are some. */
export async function readTables(files: ProjectFiles): Promise<Table[]> {
	const tables = (await files.below(resultsFolder, ['.csv', '.tsv'])).filter((file) => path.posix.dirname(file) === resultsFolder);
	if (tables.length === 0) return [];
	const { readTable } = await import('../lib/programme/results/table.ts');
	return Promise.all(tables.map(async (file) => readTable(file, await files.read(file))));
}
