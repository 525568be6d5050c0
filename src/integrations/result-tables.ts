import path from 'node:path';
import type { Table } from '../lib/programme/results/table.ts';
import type { ProjectFiles } from './author-checks/files.ts';

/** Where the files with measured results lie, below the project's folder. */
export const resultsFolder = 'src/content/results';

/**
 * Reads the files with measured results as tables, by name; one that is not read gets a problem that says so. What reads
 * CSV and workbooks is loaded only where there are some.
 */
export async function readTables(files: ProjectFiles): Promise<Table[]> {
	const tables = (await files.below(resultsFolder, [''])).filter(isOfAuthor);
	if (tables.length === 0) return [];
	const { readResultsFile, resultEndings } = await import('../lib/programme/results/file.ts');
	return Promise.all(
		tables.map(async (file): Promise<Table> => {
			const inPlace = path.posix.dirname(file) === resultsFolder;
			if (inPlace && resultEndings.includes(path.extname(file).toLowerCase())) return readResultsFile(file, await files.read(file));
			const problem = { kind: 'file-not-read', line: 1, ...(!inPlace && { other: resultsFolder }), headings: resultEndings } as const;
			return { file, headings: [], headingLine: 1, rows: [], problem };
		}),
	);
}

/** Neither a folder nor what a system or an open spreadsheet keeps there for itself. */
function isOfAuthor(file: string): boolean {
	const name = path.posix.basename(file);
	return path.extname(name) !== '' && !/^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(name);
}
