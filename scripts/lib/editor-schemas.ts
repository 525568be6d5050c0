import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readPortal } from '../../src/integrations/portal.ts';
import { badgeSchema } from '../../src/schemas/progress/badge.ts';
import { answersSchema } from '../../src/schemas/guidelines/answers.ts';
import type { SchemaContext } from '../../src/schemas/common.ts';
import { decisionSchema } from '../../src/schemas/guidelines/decision.ts';
import { networkSchema } from '../../src/schemas/networks/network.ts';
import { pathSchema } from '../../src/schemas/paths/path.ts';
import { participantSchema } from '../../src/schemas/programme/leaderboard/participant.ts';
import { pointsSchema } from '../../src/schemas/programme/leaderboard/points.ts';
import { portalFields } from '../../src/schemas/portal.ts';
import { principlesSchema } from '../../src/schemas/guidelines/principles.ts';
import { campaignSchema } from '../../src/schemas/library/campaign.ts';
import { contestSchema } from '../../src/schemas/programme/contests/contest.ts';
import { goalSchema } from '../../src/schemas/programme/goals/goal.ts';
import { mixSchema } from '../../src/schemas/library/mix.ts';
import { quietSchema } from '../../src/schemas/library/quiet.ts';
import { quizSchema } from '../../src/schemas/quiz/quiz.ts';
import { roiSchema } from '../../src/schemas/programme/results/roi.ts';
import { ruleSchema } from '../../src/schemas/checker/rule.ts';
import { shareableSchema } from '../../src/schemas/library/shareable.ts';
import { teamSchema } from '../../src/schemas/programme/leaderboard/team.ts';
import { termSchema } from '../../src/schemas/checker/term.ts';
import { trackSchema } from '../../src/schemas/training/track.ts';
import { briefingSchema } from '../../src/schemas/programme/leaders/briefing.ts';
import { checklistSchema } from '../../src/schemas/programme/checklists/checklist.ts';
import { gainSchema } from '../../src/schemas/programme/gains/gain.ts';
import { leaderSchema } from '../../src/schemas/programme/leaders/leader.ts';
import { recognitionSchema } from '../../src/schemas/programme/recognitions/recognition.ts';
import { surveySchema } from '../../src/schemas/programme/survey/survey.ts';
import { surveyResultSchema } from '../../src/schemas/programme/survey/survey-result.ts';
import { weekSchema } from '../../src/schemas/programme/leaders/week.ts';

/**
 * File name and content of the JSON schema of each kind of YAML file, with our descriptions as hints.
 *
 * @param root folder of the project, which names its languages and networks
 */
export function editorSchemas(root: string): [file: string, content: string][] {
	const context: SchemaContext = {
		languages: readPortal(root).languages.map(({ code }) => code),
		networks: readdirSync(join(root, 'src/content/networks')).map((file) => file.replace('.yaml', '')),
	};
	const schemas = {
		badge: badgeSchema(context),
		answers: answersSchema(context),
		decision: decisionSchema(context),
		network: networkSchema(context),
		path: pathSchema(context),
		portal: portalFields(context.languages),
		principles: principlesSchema(context),
		campaign: campaignSchema(context),
		contest: contestSchema(context),
		goal: goalSchema(context),
		mix: mixSchema(context),
		participant: participantSchema(context),
		points: pointsSchema(context),
		team: teamSchema(context),
		quiet: quietSchema(context),
		quiz: quizSchema(context),
		roi: roiSchema(context),
		rule: ruleSchema(context),
		shareable: shareableSchema(context),
		term: termSchema(context),
		track: trackSchema(context),
		briefing: briefingSchema(context),
		checklist: checklistSchema(context),
		gain: gainSchema(context),
		leader: leaderSchema(context),
		recognition: recognitionSchema(context),
		survey: surveySchema(context),
		'survey-result': surveyResultSchema(context),
		week: weekSchema(context),
	};
	return Object.entries(schemas).map(([name, schema]) => [
		`${name}.json`,
		`${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
	]);
}
