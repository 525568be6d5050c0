import type { z } from 'astro/zod';
import { answersSchema } from './answers.ts';
import { badgeSchema } from './badge.ts';
import { campaignSchema } from './campaign.ts';
import { contestSchema } from './contest.ts';
import { decisionSchema } from './decision.ts';
import { goalSchema } from './goal.ts';
import { mixSchema } from './mix.ts';
import { networkSchema } from './network.ts';
import { participantSchema } from './participant.ts';
import { pathSchema } from './path.ts';
import { quietSchema } from './quiet.ts';
import { quizSchema } from './quiz.ts';
import { roiSchema } from './roi.ts';
import { ruleSchema } from './rule.ts';
import { shareableSchema } from './shareable.ts';
import { teamSchema } from './team.ts';
import { termSchema } from './term.ts';
import { trackSchema } from './track.ts';
import { briefingSchema } from './briefing.ts';
import { checklistSchema } from './checklist.ts';
import { gainSchema } from './gain.ts';
import { leaderSchema } from './leader.ts';
import { recognitionSchema } from './recognition.ts';
import { surveySchema } from './survey.ts';
import { surveyResultSchema } from './survey-result.ts';
import { weekSchema } from './week.ts';

/** The collections of YAML files: where each lies, and what its files must look like. A new one is a line here. */
export const collections = {
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

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** What a file of the collection says, as its schema makes it. */
export type ValueOf<Name extends CollectionName> = z.output<ReturnType<(typeof collections)[Name]['schema']>>;
