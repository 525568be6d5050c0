import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files of a project: paths are below its folder, with forward slashes. */
export interface ProjectFiles {
	/** The files below a folder with one of these endings (an empty one is that of every file), sorted; none where there is no folder. */
	below(folder: string, endings: readonly string[]): Promise<string[]>;
	read(file: string): Promise<Buffer>;
	/** The size of a file in bytes. */
	size(file: string): Promise<number>;
	/** What lies directly in a folder (an empty one is that of the project), sorted; the names of folders end in a slash. */
	names(folder: string): Promise<string[]>;
	exists(file: string): boolean;
}

/** @param root the folder with portal.yaml */
export function filesOnDisk(root: URL | string): ProjectFiles {
	const project = typeof root === 'string' ? root : fileURLToPath(root);
	return {
		below: async (folder, endings) => {
			if (!existsSync(path.join(project, folder))) return [];
			const entries = await readdir(path.join(project, folder), { recursive: true, withFileTypes: true });
			return entries
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
				.filter((file) => endings.some((ending) => file.endsWith(ending)))
				.toSorted();
		},
		read: (file) => readFile(path.join(project, file)),
		size: async (file) => (await stat(path.join(project, file))).size,
		names: async (folder) => {
			if (!existsSync(path.join(project, folder))) return [];
			const entries = await readdir(path.join(project, folder), { withFileTypes: true });
			return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted();
		},
		exists: (file) => existsSync(path.join(project, file)),
	};
}
