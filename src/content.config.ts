import { pathToFileURL } from 'node:url';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { companyLoader } from './integrations/company-loader.ts';
import { withoutDrafts } from './integrations/drafts.ts';
import { readContext, readPortal } from './integrations/portal.ts';
import { resultsLoader } from './integrations/results-loader.ts';
import { yamlLoader } from './integrations/yaml-loader.ts';
import { collectionNames, yamlCollections as described, type CollectionName } from './schemas/collections.ts';
import { docsSchema as ourDocs } from './schemas/docs.ts';
import { fallbackOf } from './lib/text/fallback.ts';
import { resultsSchema } from './schemas/programme/results/results.ts';

const context = readContext(pathToFileURL(`${process.cwd()}/`));
const portal = readPortal(process.cwd());
const { defaultLanguage } = portal;
const given = { ...portal, fallback: fallbackOf(portal) };
const languages = context.languages.length > 1 ? `{${context.languages.join(',')}}` : context.languages[0];

type YamlCollections = { [Name in CollectionName]: { loader: Loader; schema: ReturnType<(typeof described)[Name]['schema']> } };

/** The collections of YAML files, as `schemas/collections.ts` describes them. */
const yaml = collectionNames.map((name) => {
	const { folder, schema } = described[name];
	return [
		name,
		defineCollection({ loader: companyLoader(withoutDrafts(yamlLoader(folder)), given, () => defaultLanguage), schema: schema(context) }),
	];
});

export const collections = {
	...(Object.fromEntries(yaml) as YamlCollections),
	docs: defineCollection({
		loader: companyLoader(
			withoutDrafts(glob({ base: './src/content/docs', pattern: `${languages}/**/*.{md,mdx}` })),
			given,
			(id) => id.split('/')[0]!,
		),
		schema: docsSchema({ extend: ourDocs }),
	}),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
	results: defineCollection({ loader: resultsLoader(), schema: resultsSchema }),
};
