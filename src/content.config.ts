import { glob } from 'astro/loaders';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { resultsLoader } from './integrations/results-loader.ts';
import { portal, schemaContext as context } from './queries/portal.ts';
import { badgeSchema } from './schemas/badge.ts';
import { answersSchema } from './schemas/answers.ts';
import { decisionSchema } from './schemas/decision.ts';
import { campaignSchema } from './schemas/campaign.ts';
import { contestSchema } from './schemas/contest.ts';
import { docsSchema as ourDocs } from './schemas/docs.ts';
import { goalSchema } from './schemas/goal.ts';
import { mixSchema } from './schemas/mix.ts';
import { networkSchema } from './schemas/network.ts';
import { participantSchema } from './schemas/participant.ts';
import { pathSchema } from './schemas/path.ts';
import { quietSchema } from './schemas/quiet.ts';
import { quizSchema } from './schemas/quiz.ts';
import { resultsSchema } from './schemas/results.ts';
import { roiSchema } from './schemas/roi.ts';
import { ruleSchema } from './schemas/rule.ts';
import { shareableSchema } from './schemas/shareable.ts';
import { teamSchema } from './schemas/team.ts';
import { termSchema } from './schemas/term.ts';
import { trackSchema } from './schemas/track.ts';
// Last, as what stands above is loaded while the author checks run.
import 'outspoken:content-gate';

const yaml = (base: string) => glob({ base, pattern: '**/*.yaml' });
const languages = context.languages.length > 1 ? `{${context.languages.join(',')}}` : context.languages[0];

// Astro asks for the schema of each page anew, and Starlight makes a new one each time. One serves them all: none of
// our fields depends on the page, and zod compiles it once.
const frontmatter = docsSchema({ extend: ourDocs });
let pageSchema: ReturnType<typeof frontmatter> | undefined;

export const collections = {
	docs: defineCollection({
		loader: glob({ base: './src/content/docs', pattern: `${languages}/**/*.{md,mdx}` }),
		schema: (page) => (pageSchema ??= frontmatter(page)),
	}),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
	answers: defineCollection({ loader: yaml('./src/content/answers'), schema: answersSchema(context) }),
	decisions: defineCollection({ loader: yaml('./src/content/decisions'), schema: decisionSchema(context) }),
	networks: defineCollection({ loader: yaml('./src/content/networks'), schema: networkSchema(context) }),
	tracks: defineCollection({ loader: yaml('./src/content/tracks'), schema: trackSchema(context) }),
	paths: defineCollection({ loader: yaml('./src/content/paths'), schema: pathSchema(context) }),
	quiet: defineCollection({ loader: yaml('./src/content/quiet'), schema: quietSchema(context) }),
	shareables: defineCollection({ loader: yaml('./src/content/shareables'), schema: shareableSchema(context) }),
	badges: defineCollection({ loader: yaml('./src/content/badges'), schema: badgeSchema(context) }),
	quizzes: defineCollection({ loader: yaml('./quizzes'), schema: quizSchema(context) }),
	results: defineCollection({
		loader: resultsLoader({ networks: context.networks, medium: portal.trackedLinks.medium }),
		schema: resultsSchema,
	}),
	roi: defineCollection({ loader: yaml('./src/content/roi'), schema: roiSchema(context) }),
	rules: defineCollection({ loader: yaml('./src/content/rules'), schema: ruleSchema(context) }),
	terms: defineCollection({ loader: yaml('./src/content/terms'), schema: termSchema(context) }),
	campaigns: defineCollection({ loader: yaml('./src/content/campaigns'), schema: campaignSchema(context) }),
	goals: defineCollection({ loader: yaml('./src/content/goals'), schema: goalSchema(context) }),
	teams: defineCollection({ loader: yaml('./src/content/teams'), schema: teamSchema(context) }),
	participants: defineCollection({ loader: yaml('./src/content/participants'), schema: participantSchema(context) }),
	contests: defineCollection({ loader: yaml('./src/content/contests'), schema: contestSchema(context) }),
	mix: defineCollection({ loader: yaml('./src/content/mix'), schema: mixSchema(context) }),
};
