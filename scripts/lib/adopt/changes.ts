import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';

/** Files that are written, by their path below the project's folder, and those that are removed, which have no text. */
export type FileChanges = Map<string, string | undefined>;

/** The files of a project as they are once the changes are made. */
export function withChanges(files: ProjectFiles, changes: ReadonlyMap<string, string | undefined>): ProjectFiles {
	const written = (file: string) => changes.get(file) !== undefined;
	return {
		below: async (folder, endings) => {
			const added = [...changes.keys()].filter(
				(file) => written(file) && file.startsWith(`${folder}/`) && endings.some((ending) => file.endsWith(ending)),
			);
			const kept = (await files.below(folder, endings)).filter((file) => !changes.has(file));
			return [...kept, ...added].toSorted();
		},
		read: async (file) => {
			const text = changes.get(file);
			return text === undefined ? files.read(file) : Buffer.from(text);
		},
		size: async (file) => {
			const text = changes.get(file);
			return text === undefined ? files.size(file) : Buffer.byteLength(text);
		},
		// A company that moves in puts nothing beside the folders that are there.
		names: (folder) => files.names(folder),
		exists: (file) => (changes.has(file) ? written(file) : files.exists(file)),
	};
}
