import { z } from 'astro/zod';
import { ru } from './common.ts';
import type { SchemaContext } from './common.ts';
import { portalFields } from './portal.ts';
import { principlesSchema } from './guidelines/principles.ts';
import { pointsSchema } from './programme/leaderboard/points.ts';
import { answersSchema } from './guidelines/answers.ts';
import { badgeSchema } from './progress/badge.ts';
import { campaignSchema } from './library/campaign.ts';
import { contestSchema } from './programme/contests/contest.ts';
import { decisionSchema } from './guidelines/decision.ts';
import { goalSchema } from './programme/goals/goal.ts';
import { mixSchema } from './library/mix.ts';
import { networkSchema } from './networks/network.ts';
import { participantSchema } from './programme/leaderboard/participant.ts';
import { pathSchema } from './paths/path.ts';
import { quietSchema } from './library/quiet.ts';
import { quizSchema } from './quiz/quiz.ts';
import { roiSchema } from './programme/results/roi.ts';
import { ruleSchema } from './checker/rule.ts';
import { shareableSchema } from './library/shareable.ts';
import { teamSchema } from './programme/leaderboard/team.ts';
import { termSchema } from './checker/term.ts';
import { castSchema } from './training/cast.ts';
import { demoSchema } from './demo.ts';
import { searchesSchema } from './search/searches.ts';
import { trackSchema } from './training/track.ts';
import { briefingSchema } from './programme/leaders/briefing.ts';
import { checklistSchema } from './programme/checklists/checklist.ts';
import { gainSchema } from './programme/gains/gain.ts';
import { leaderSchema } from './programme/leaders/leader.ts';
import { recognitionSchema } from './programme/recognitions/recognition.ts';
import { surveySchema } from './programme/survey/survey.ts';
import { surveyResultSchema } from './programme/survey/survey-result.ts';
import { weekSchema } from './programme/leaders/week.ts';

/** What keeps a file to those who write it. */
const draft = z
	.boolean()
	.optional()
	.describe('`true`: nobody sees it yet. Remove the line to publish it.')
	.meta(ru('Пока включено, никто не видит.'));

/**
 * A collection of YAML files.
 *
 * @param one what one of its files is called; `npm run new` makes one by this name
 * @param folder where they lie
 * @param schema what they must look like
 */
function collection<Shape extends z.core.$ZodLooseShape, Config extends z.core.$ZodObjectConfig>(
	one: string,
	folder: string,
	schema: (context: SchemaContext) => z.ZodObject<Shape, Config>,
) {
	// Whether a field of that name is there already is more than the compiler can know of any shape.
	const extended = (context: SchemaContext) =>
		schema(context).safeExtend({ draft } as never) as unknown as z.ZodObject<Shape & { draft: typeof draft }, Config>;
	return { one, folder, schema: remembered(extended) };
}

/** Keeps the schema of the last context: whoever judges content again and again, as development does, makes each but once. */
function remembered<Schema>(make: (context: SchemaContext) => Schema): (context: SchemaContext) => Schema {
	let last: { key: string; schema: Schema } | undefined;
	return (context) => {
		const key = JSON.stringify(context);
		if (last?.key !== key) last = { key, schema: make(context) };
		return last.schema;
	};
}

/** The collections of YAML files: where each lies, and what its files must look like. A new one is a line here. */
export const yamlCollections = {
	answers: collection('answer', 'src/content/answers', answersSchema),
	badges: collection('badge', 'src/content/badges', badgeSchema),
	campaigns: collection('campaign', 'src/content/campaigns', campaignSchema),
	contests: collection('contest', 'src/content/contests', contestSchema),
	decisions: collection('decision', 'src/content/decisions', decisionSchema),
	goals: collection('goal', 'src/content/goals', goalSchema),
	mix: collection('mix', 'src/content/mix', mixSchema),
	networks: collection('network', 'src/content/networks', networkSchema),
	participants: collection('participant', 'src/content/participants', participantSchema),
	paths: collection('path', 'src/content/paths', pathSchema),
	quiet: collection('quiet', 'src/content/quiet', quietSchema),
	quizzes: collection('quiz', 'quizzes', quizSchema),
	roi: collection('roi', 'src/content/roi', roiSchema),
	rules: collection('rule', 'src/content/rules', ruleSchema),
	shareables: collection('item', 'src/content/shareables', shareableSchema),
	teams: collection('team', 'src/content/teams', teamSchema),
	terms: collection('list', 'src/content/terms', termSchema),
	tracks: collection('track', 'src/content/tracks', trackSchema),
	briefing: collection('briefing', 'src/content/briefing', briefingSchema),
	checklists: collection('checklist', 'src/content/checklists', checklistSchema),
	gains: collection('gain', 'src/content/gains', gainSchema),
	leaders: collection('leader', 'src/content/leaders', leaderSchema),
	recognitions: collection('thanks', 'src/content/recognitions', recognitionSchema),
	surveys: collection('survey', 'src/content/surveys', surveySchema),
	surveyResults: collection('survey-result', 'src/content/survey-results', surveyResultSchema),
	weeks: collection('week', 'src/content/weeks', weekSchema),
};

/** Collections of which the site reads one file, by the name of that. */
export const onlyName: Partial<Record<CollectionName, string>> = { mix: 'advice', briefing: 'agenda', roi: 'assumptions' };

/** The YAML files of which there is one: where it lies, and what it must look like. */
export const singleFiles = {
	portal: { file: 'portal.yaml', schema: portalFields },
	principles: { file: 'src/content/principles.yaml', schema: principlesSchema },
	points: { file: 'src/content/points.yaml', schema: pointsSchema },
	cast: { file: 'src/content/cast.yaml', schema: castSchema },
	demo: { file: 'src/content/demo.yaml', schema: demoSchema },
	searches: { file: 'src/content/searches.yaml', schema: searchesSchema },
};

export type CollectionName = keyof typeof yamlCollections;

export const collectionNames = Object.keys(yamlCollections) as CollectionName[];

/** What a file of the collection says, as its schema makes it. */
export type ValueOf<Name extends CollectionName> = z.output<ReturnType<(typeof yamlCollections)[Name]['schema']>>;
