import { createRequire } from 'node:module';
import { glob, type Loader } from 'astro/loaders';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

// Node loads them itself: Vite would transform each of the files, one after the other, in every build.
const load = createRequire(import.meta.url);
const { readContext } = load('./integrations/portal.ts') as typeof import('./integrations/portal.ts');
const { collections: described } = load('./schemas/collections.ts') as typeof import('./schemas/collections.ts');
const { resultsLoader } = load('./integrations/results-loader.ts') as typeof import('./integrations/results-loader.ts');
const { docsSchema: ourDocs } = load('./schemas/docs.ts') as typeof import('./schemas/docs.ts');
const { resultsSchema } = load('./schemas/results.ts') as typeof import('./schemas/results.ts');

/**
 * Content is read while the author checks still run. What Astro cannot read they have a sentence for, which is heard
 * before Astro's own words and ends the build.
 */
function explained(loader: Loader): Loader {
	const load: Loader['load'] = async (context) => {
		try {
			await loader.load(context);
		} catch (error) {
			await import('outspoken:content-gate');
			throw error;
		}
	};
	return { ...loader, load };
}

type Described = typeof described;
type Collections = { [Name in keyof Described]: { loader: Loader; schema: ReturnType<Described[Name]['schema']> } };

const context = readContext(new URL('..', import.meta.url));
const languages = context.languages.length > 1 ? `{${context.languages.join(',')}}` : context.languages[0];

const yamlCollections = Object.fromEntries(
	Object.entries(described).map(([name, { folder, schema }]) => [
		name,
		defineCollection({ loader: explained(glob({ base: `./${folder}`, pattern: '**/*.yaml' })), schema: schema(context) }),
	]),
) as unknown as Collections;

// Astro asks for the schema of each page anew, and Starlight makes a new one each time. One serves them all: none of
// our fields depends on the page, and zod compiles it once.
const frontmatter = docsSchema({ extend: ourDocs });
let pageSchema: ReturnType<typeof frontmatter> | undefined;

export const collections = {
	docs: defineCollection({
		loader: explained(glob({ base: './src/content/docs', pattern: `${languages}/**/*.{md,mdx}` })),
		schema: (page) => (pageSchema ??= frontmatter(page)),
	}),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
	...yamlCollections,
	results: defineCollection({ loader: resultsLoader(), schema: resultsSchema }),
};
