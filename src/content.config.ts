import { glob } from 'astro/loaders';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { schemaContext as context } from './queries/portal.ts';
import { docsSchema as ourDocs } from './schemas/docs.ts';
import { networkSchema } from './schemas/network.ts';
import { pathSchema } from './schemas/path.ts';
import { quizSchema } from './schemas/quiz.ts';
import { shareableSchema } from './schemas/shareable.ts';
import { trackSchema } from './schemas/track.ts';

const yaml = (base: string) => glob({ base, pattern: '**/*.yaml' });
const languages = context.languages.length > 1 ? `{${context.languages.join(',')}}` : context.languages[0];

export const collections = {
	docs: defineCollection({
		loader: glob({ base: './src/content/docs', pattern: `${languages}/**/*.{md,mdx}` }),
		schema: docsSchema({ extend: ourDocs }),
	}),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
	networks: defineCollection({ loader: yaml('./src/content/networks'), schema: networkSchema(context) }),
	tracks: defineCollection({ loader: yaml('./src/content/tracks'), schema: trackSchema(context) }),
	paths: defineCollection({ loader: yaml('./src/content/paths'), schema: pathSchema(context) }),
	shareables: defineCollection({ loader: yaml('./src/content/shareables'), schema: shareableSchema(context) }),
	quizzes: defineCollection({ loader: yaml('./quizzes'), schema: quizSchema(context) }),
};
