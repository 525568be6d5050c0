import { cpSync, globSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ProjectFiles } from '../../src/integrations/author-checks/files.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures');
const sound = contentOf(path.join(fixtures, 'sound'));

/** Lays a case over the sound project, in a new temporary folder that the caller removes. */
export function overlaid(mistake?: string): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'outspoken-'));
	cpSync(path.join(fixtures, 'sound'), folder, { recursive: true });
	if (mistake !== undefined) cpSync(path.join(fixtures, 'mistakes', mistake), folder, { recursive: true });
	return folder;
}

/** Lays a case over the sound project in memory, for what only reads it. */
export function overlaidFiles(mistake?: string): ProjectFiles {
	const files = new Map([...sound, ...(mistake === undefined ? [] : contentOf(path.join(fixtures, 'mistakes', mistake)))]);
	return {
		below: async (folder, endings) =>
			[...files.keys()].filter((file) => file.startsWith(`${folder}/`) && endings.some((ending) => file.endsWith(ending))).toSorted(),
		read: async (file) => files.get(file)!,
		size: async (file) => files.get(file)!.length,
		names: async (folder) => namesIn(folder, [...files.keys()]),
		exists: (file) => files.has(file) || [...files.keys()].some((name) => name.startsWith(`${file}/`)),
	};
}

/** The sound project with some files written anew. */
export function withFiles(files: Readonly<Record<string, Buffer>>): ProjectFiles {
	const project = overlaidFiles();
	return {
		below: async (folder, endings) => {
			const added = Object.keys(files).filter((file) => file.startsWith(`${folder}/`) && endings.some((ending) => file.endsWith(ending)));
			return [...new Set([...(await project.below(folder, endings)), ...added])].toSorted();
		},
		read: async (file) => files[file] ?? project.read(file),
		size: async (file) => files[file]?.length ?? project.size(file),
		names: async (folder) => [...new Set([...(await project.names(folder)), ...namesIn(folder, Object.keys(files))])].toSorted(),
		exists: (file) => file in files || project.exists(file),
	};
}

/** The sound project with one file edited. */
export async function edited(file: string, edit: (text: string) => string): Promise<ProjectFiles> {
	const text = (await overlaidFiles().read(file)).toString('utf8');
	return withFiles({ [file]: Buffer.from(edit(text)) });
}

function namesIn(folder: string, files: readonly string[]): string[] {
	const start = folder === '' ? '' : `${folder}/`;
	const inner = files.filter((file) => file.startsWith(start)).map((file) => file.slice(start.length));
	return [...new Set(inner.map((file) => file.slice(0, file.includes('/') ? file.indexOf('/') + 1 : undefined)))].toSorted();
}

function contentOf(folder: string): Map<string, Buffer> {
	const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(path.join(folder, name)).isFile());
	return new Map(names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name))]));
}
