import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro/content/config';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { collections as described } from '../schemas/collections.ts';
import { docsSchema as ourDocs } from '../schemas/docs.ts';
import { resultsSchema } from '../schemas/results.ts';
import type { SaidEntry } from './author-checks/said.ts';
import { makeKnown } from './known-collection.ts';
import { readContext } from './portal.ts';
import { resultsLoader } from './results-loader.ts';

type Described = typeof described;
type Name = keyof Described;
type YamlCollections = { [Each in Name]: { loader: Loader; schema: ReturnType<Described[Each]['schema']> } };

/** The author checks of a build, which read all content before Astro asks for it. */
export interface ReadBeside {
	/** What the files of a collection say. */
	said(collection: Name | 'docs'): Promise<readonly SaidEntry[]>;
	/** Is awaited before an error in reading is passed on. */
	sound(): Promise<unknown>;
}

/**
 * The collections of a project, for Astro: how each is read, and what its entries must look like.
 *
 * @param root the project's folder
 * @param beside what has read the content already; a development server has Astro read it and watch it
 */
export function contentCollections(root: URL, beside?: ReadBeside) {
	const context = readContext(root);
	const languages = context.languages.length > 1 ? `{${context.languages.join(',')}}` : context.languages[0];

	const yamlCollections = Object.fromEntries(
		Object.entries(described).map(([name, { folder, schema }]) => {
			const loader = beside ? besideLoader(name as Name, beside) : yamlLoader(folder);
			// Of a schema Astro would make one for editors, in every build. Ours are made when they change: `npm run schemas`.
			return [name, defineCollection({ loader: judging(loader, schema(context)), schema: z.any() })];
		}),
	) as unknown as YamlCollections;

	// Astro asks for the schema of each page anew, and Starlight makes a new one each time. One serves them all: none of
	// our fields depends on the page, and zod compiles it once.
	const frontmatter = docsSchema({ extend: ourDocs });
	let pageSchema: ReturnType<typeof frontmatter> | undefined;

	return {
		docs: defineCollection({
			loader: beside
				? besideLoader('docs', beside, ({ id }) => context.languages.includes(id.split('/')[0]!))
				: glob({ base: './src/content/docs', pattern: `${languages}/**/*.{md,mdx}` }),
			schema: (page) => (pageSchema ??= frontmatter(page)),
		}),
		i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
		...yamlCollections,
		results: defineCollection({ loader: resultsLoader(), schema: resultsSchema }),
	};
}

/** Takes the entries from what the author checks have read. A mistake is heard in their words before Astro's, and ends the build. */
function besideLoader(name: Name | 'docs', { said, sound }: ReadBeside, isWanted: (entry: SaidEntry) => boolean = () => true): Loader {
	async function load({ store, parseData }: LoaderContext): Promise<void> {
		store.clear();
		makeKnown(store);
		for (const { id, file, data } of (await said(name)).filter(isWanted)) {
			store.set({ id, data: await parseData({ id, data, filePath: file }), filePath: file, deferredRender: name === 'docs' });
		}
	}
	return {
		name: 'outspoken:beside',
		load: async (context) => {
			try {
				await load(context);
			} catch (error) {
				await sound();
				throw error;
			}
		},
	};
}

function yamlLoader(folder: string): Loader {
	const files = glob({ base: `./${folder}`, pattern: '**/*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') });
	return {
		...files,
		load: async (context) => {
			makeKnown(context.store);
			await files.load(context);
		},
	};
}

/** Has a loader's entries judged by a schema of its own. */
function judging(loader: Loader, schema: z.ZodType): Loader {
	const parseData = async ({ data }: { data: unknown }) => {
		const { success, data: value, error } = await schema.safeParseAsync(data);
		if (!success) throw new Error(z.prettifyError(error));
		return value as never;
	};
	return { ...loader, load: (context) => loader.load({ ...context, parseData }) };
}
