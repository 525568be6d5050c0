import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro/content/config';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { collections as described } from '../schemas/collections.ts';
import { docsSchema as ourDocs } from '../schemas/docs.ts';
import { resultsSchema } from '../schemas/results.ts';
import { readContext } from './portal.ts';
import { resultsLoader } from './results-loader.ts';

type Described = typeof described;
type YamlCollections = { [Name in keyof Described]: { loader: Loader; schema: ReturnType<Described[Name]['schema']> } };

/**
 * The collections of a project, for Astro: how each is read, and what its entries must look like.
 *
 * @param root the project's folder
 * @param gate is awaited before an error in reading is passed on
 */
export function contentCollections(root: URL, gate: () => Promise<unknown>) {
	const context = readContext(root);
	const languages = context.languages.length > 1 ? `{${context.languages.join(',')}}` : context.languages[0];
	const behindGate = (loader: Loader) => withGate(loader, gate);

	const yamlCollections = Object.fromEntries(
		Object.entries(described).map(([name, { folder, schema }]) => [
			name,
			defineCollection({ loader: behindGate(glob({ base: `./${folder}`, pattern: '**/*.yaml' })), schema: schema(context) }),
		]),
	) as unknown as YamlCollections;

	// Astro asks for the schema of each page anew, and Starlight makes a new one each time. One serves them all: none of
	// our fields depends on the page, and zod compiles it once.
	const frontmatter = docsSchema({ extend: ourDocs });
	let pageSchema: ReturnType<typeof frontmatter> | undefined;

	return {
		docs: defineCollection({
			loader: behindGate(glob({ base: './src/content/docs', pattern: `${languages}/**/*.{md,mdx}` })),
			schema: (page) => (pageSchema ??= frontmatter(page)),
		}),
		i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
		...yamlCollections,
		results: defineCollection({ loader: resultsLoader(), schema: resultsSchema }),
	};
}

/**
 * Content is read while the author checks still run. What Astro cannot read they have a sentence for, which is heard
 * before Astro's own words and ends the build.
 */
function withGate(loader: Loader, gate: () => Promise<unknown>): Loader {
	const load: Loader['load'] = async (context) => {
		try {
			await loader.load(context);
		} catch (error) {
			await gate();
			throw error;
		}
	};
	return { ...loader, load };
}
