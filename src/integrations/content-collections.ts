import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro/content/config';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { collectionNames, collections as described, type CollectionName } from '../schemas/collections.ts';
import { docsSchema as ourDocs } from '../schemas/docs.ts';
import { resultsSchema } from '../schemas/programme/results/results.ts';
import type { JudgedEntry } from './author-checks/judged.ts';
import { makeKnown } from './known-collection.ts';
import { readContext } from './portal.ts';
import { resultsLoader } from './results-loader.ts';

/** The entries of a collection, as somebody else has read and judged them. */
export type EntriesOf = (collection: CollectionName | 'docs') => Promise<readonly JudgedEntry[]>;

type Described = typeof described;
type YamlCollections = { [Name in CollectionName]: { loader: Loader; schema: ReturnType<Described[Name]['schema']> } };
type Collections = ReturnType<typeof watchedCollections>;

/**
 * The collections of a project, for Astro.
 *
 * @param root the project's folder
 * @param entriesOf what a build takes its content from; without it Astro reads, judges and watches the files
 */
export function contentCollections(root: URL, entriesOf?: EntriesOf) {
	return {
		...(entriesOf ? judgedCollections(entriesOf) : watchedCollections(root)),
		i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
		results: defineCollection({ loader: resultsLoader(), schema: resultsSchema }),
	};
}

/** A schema would judge the entries anew, and Astro makes one for editors of it in every build; ours are in the repository. */
function judgedCollections(entriesOf: EntriesOf): Collections {
	const names = [...collectionNames, 'docs'] as const;
	return Object.fromEntries(
		names.map((name) => [name, defineCollection({ loader: judgedLoader(name, entriesOf), schema: z.any() })]),
	) as unknown as Collections;
}

function judgedLoader(name: CollectionName | 'docs', entriesOf: EntriesOf): Loader {
	return {
		name: 'outspoken:judged',
		load: async ({ store }) => {
			store.clear();
			makeKnown(store);
			for (const { id, file, data } of await entriesOf(name)) store.set({ id, data, filePath: file, deferredRender: name === 'docs' });
		},
	};
}

function watchedCollections(root: URL) {
	const context = readContext(root);
	const languages = context.languages.length > 1 ? `{${context.languages.join(',')}}` : context.languages[0];
	const yaml = Object.entries(described).map(([name, { folder, schema }]) => [
		name,
		defineCollection({ loader: yamlLoader(folder), schema: schema(context) }),
	]);
	const docs = defineCollection({
		loader: glob({ base: './src/content/docs', pattern: `${languages}/**/*.{md,mdx}` }),
		schema: docsSchema({ extend: ourDocs }),
	});
	return { ...(Object.fromEntries(yaml) as unknown as YamlCollections), docs };
}

function yamlLoader(folder: string): Loader {
	const files = glob({ base: `./${folder}`, pattern: '**/*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') });
	return {
		...files,
		load: async (context: LoaderContext) => {
			makeKnown(context.store);
			await files.load(context);
		},
	};
}
