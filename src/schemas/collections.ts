import type { z } from 'astro/zod';
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

/** The collections of YAML files: where each lies, and what its files must look like. A new one is a line here. */
export const yamlCollections = {
	answers: { folder: 'src/content/answers', schema: answersSchema },
	badges: { folder: 'src/content/badges', schema: badgeSchema },
	campaigns: { folder: 'src/content/campaigns', schema: campaignSchema },
	contests: { folder: 'src/content/contests', schema: contestSchema },
	decisions: { folder: 'src/content/decisions', schema: decisionSchema },
	goals: { folder: 'src/content/goals', schema: goalSchema },
	mix: { folder: 'src/content/mix', schema: mixSchema },
	networks: { folder: 'src/content/networks', schema: networkSchema },
	participants: { folder: 'src/content/participants', schema: participantSchema },
	paths: { folder: 'src/content/paths', schema: pathSchema },
	quiet: { folder: 'src/content/quiet', schema: quietSchema },
	quizzes: { folder: 'quizzes', schema: quizSchema },
	roi: { folder: 'src/content/roi', schema: roiSchema },
	rules: { folder: 'src/content/rules', schema: ruleSchema },
	shareables: { folder: 'src/content/shareables', schema: shareableSchema },
	teams: { folder: 'src/content/teams', schema: teamSchema },
	terms: { folder: 'src/content/terms', schema: termSchema },
	tracks: { folder: 'src/content/tracks', schema: trackSchema },
	briefing: { folder: 'src/content/briefing', schema: briefingSchema },
	checklists: { folder: 'src/content/checklists', schema: checklistSchema },
	gains: { folder: 'src/content/gains', schema: gainSchema },
	leaders: { folder: 'src/content/leaders', schema: leaderSchema },
	recognitions: { folder: 'src/content/recognitions', schema: recognitionSchema },
	surveys: { folder: 'src/content/surveys', schema: surveySchema },
	surveyResults: { folder: 'src/content/survey-results', schema: surveyResultSchema },
	weeks: { folder: 'src/content/weeks', schema: weekSchema },
};

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
