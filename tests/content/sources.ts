import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

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

const companyOf = (file: string) => {
	const { company } = parse(readFileSync(join(root, file), 'utf8')) as { company: { name: unknown } };
	return JSON.stringify(company.name);
};
const cast = 'src/content/cast.yaml';

/** Whether the content is that of the example company. Another one writes what it likes. */
export const isOurs = existsSync(join(root, cast)) && companyOf('portal.yaml') === companyOf(cast);
