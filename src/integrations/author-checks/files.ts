import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files of a project: paths are below its folder, with forward slashes. */
export interface ProjectFiles {
	/** The files below a folder with one of these endings (an empty one is that of every file), sorted; none where there is no folder. */
	below(folder: string, endings: readonly string[]): Promise<string[]>;
	read(file: string): Promise<Buffer>;
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
		exists: (file) => existsSync(path.join(project, file)),
	};
}
