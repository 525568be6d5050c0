import { existsSync } from 'node:fs';
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
			// Without a folder the glob loader warns; a development server has it watch for one all the same.
			if (context.watcher || existsSync(new URL(`${folder}/`, context.config.root))) await files.load(context);
			else context.store.clear();
			announce(context.store);
		},
	};
}

/**
 * Lets a collection be empty without a warning wherever it is read, as a company need not write everything: Astro knows a
 * collection once it has held an entry (https://github.com/withastro/astro/issues/15329).
 */
export function announce(store: LoaderContext['store']): void {
	store.set({ id: 'none', data: {} });
	store.delete('none');
}
