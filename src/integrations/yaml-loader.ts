import { existsSync, readdirSync } from 'node:fs';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';

/**
 * Loads the YAML files of a folder. An entry's id is its path below the folder, without the ending.
 *
 * @param folder below the project's folder, with slashes
 */
export function yamlLoader(folder: string): Loader {
	const files = glob({ base: `./${folder}`, pattern: '**/*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') });
	return {
		...files,
		load: async (context) => {
			// Without a file the glob loader warns; a development server has it watch for one all the same.
			if (context.watcher || holdsYaml(new URL(`${folder}/`, context.config.root))) await files.load(context);
			else context.store.clear();
			announce(context.store);
		},
	};
}

/** Folders outlive their files: git removes them, and who deletes files by hand, or moves in, does not. */
function holdsYaml(folder: URL): boolean {
	return existsSync(folder) && readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.yaml'));
}

/**
 * Lets a collection be empty without a warning wherever it is read, as a company need not write everything: Astro knows a
 * collection once it has held an entry (https://github.com/withastro/astro/issues/15329).
 */
export function announce(store: LoaderContext['store']): void {
	store.set({ id: 'none', data: {} });
	store.delete('none');
}
