import type { z } from 'astro/zod';
import { answersSchema } from '../../schemas/answers.ts';
import { badgeSchema } from '../../schemas/badge.ts';
import { campaignSchema } from '../../schemas/campaign.ts';
import { contestSchema } from '../../schemas/contest.ts';
import { decisionSchema } from '../../schemas/decision.ts';
import { goalSchema } from '../../schemas/goal.ts';
import { mixSchema } from '../../schemas/mix.ts';
import { networkSchema } from '../../schemas/network.ts';
import { participantSchema } from '../../schemas/participant.ts';
import { pathSchema } from '../../schemas/path.ts';
import { quietSchema } from '../../schemas/quiet.ts';
import { quizSchema } from '../../schemas/quiz.ts';
import { roiSchema } from '../../schemas/roi.ts';
import { ruleSchema } from '../../schemas/rule.ts';
import { shareableSchema } from '../../schemas/shareable.ts';
import { teamSchema } from '../../schemas/team.ts';
import { termSchema } from '../../schemas/term.ts';
import { trackSchema } from '../../schemas/track.ts';

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
};

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** What a file of the collection says, as its schema makes it. */
export type ValueOf<Name extends CollectionName> = z.output<ReturnType<(typeof collections)[Name]['schema']>>;
