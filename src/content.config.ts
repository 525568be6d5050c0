import { glob } from 'astro/loaders';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { schemaContext as context } from './queries/portal.ts';
import { badgeSchema } from './schemas/badge.ts';
import { answersSchema } from './schemas/answers.ts';
import { decisionSchema } from './schemas/decision.ts';
import { campaignSchema } from './schemas/campaign.ts';
import { docsSchema as ourDocs } from './schemas/docs.ts';
import { mixSchema } from './schemas/mix.ts';
import { networkSchema } from './schemas/network.ts';
import { pathSchema } from './schemas/path.ts';
import { quietSchema } from './schemas/quiet.ts';
import { quizSchema } from './schemas/quiz.ts';
import { ruleSchema } from './schemas/rule.ts';
import { shareableSchema } from './schemas/shareable.ts';
import { termSchema } from './schemas/term.ts';
import { trackSchema } from './schemas/track.ts';
import { briefingSchema } from './schemas/briefing.ts';
import { checklistSchema } from './schemas/checklist.ts';
import { gainSchema } from './schemas/gain.ts';
import { leaderSchema } from './schemas/leader.ts';
import { recognitionSchema } from './schemas/recognition.ts';
import { surveySchema } from './schemas/survey.ts';
import { surveyResultSchema } from './schemas/survey-result.ts';
import { weekSchema } from './schemas/week.ts';
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
	rules: defineCollection({ loader: yaml('./src/content/rules'), schema: ruleSchema(context) }),
	terms: defineCollection({ loader: yaml('./src/content/terms'), schema: termSchema(context) }),
	campaigns: defineCollection({ loader: yaml('./src/content/campaigns'), schema: campaignSchema(context) }),
	mix: defineCollection({ loader: yaml('./src/content/mix'), schema: mixSchema(context) }),
	briefing: defineCollection({ loader: yaml('./src/content/briefing'), schema: briefingSchema(context) }),
	checklists: defineCollection({ loader: yaml('./src/content/checklists'), schema: checklistSchema(context) }),
	gains: defineCollection({ loader: yaml('./src/content/gains'), schema: gainSchema(context) }),
	leaders: defineCollection({ loader: yaml('./src/content/leaders'), schema: leaderSchema(context) }),
	recognitions: defineCollection({ loader: yaml('./src/content/recognitions'), schema: recognitionSchema(context) }),
	surveys: defineCollection({ loader: yaml('./src/content/surveys'), schema: surveySchema(context) }),
	surveyResults: defineCollection({ loader: yaml('./src/content/survey-results'), schema: surveyResultSchema(context) }),
	weeks: defineCollection({ loader: yaml('./src/content/weeks'), schema: weekSchema(context) }),
};
