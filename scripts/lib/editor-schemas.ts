import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readPortal } from '../../src/integrations/portal.ts';
import { badgeSchema } from '../../src/schemas/badge.ts';
import { answersSchema } from '../../src/schemas/answers.ts';
import type { SchemaContext } from '../../src/schemas/common.ts';
import { decisionSchema } from '../../src/schemas/decision.ts';
import { networkSchema } from '../../src/schemas/network.ts';
import { pathSchema } from '../../src/schemas/path.ts';
import { participantSchema } from '../../src/schemas/participant.ts';
import { pointsSchema } from '../../src/schemas/points.ts';
import { portalFields } from '../../src/schemas/portal.ts';
import { principlesSchema } from '../../src/schemas/principles.ts';
import { campaignSchema } from '../../src/schemas/campaign.ts';
import { contestSchema } from '../../src/schemas/contest.ts';
import { goalSchema } from '../../src/schemas/goal.ts';
import { mixSchema } from '../../src/schemas/mix.ts';
import { quietSchema } from '../../src/schemas/quiet.ts';
import { quizSchema } from '../../src/schemas/quiz.ts';
import { roiSchema } from '../../src/schemas/roi.ts';
import { ruleSchema } from '../../src/schemas/rule.ts';
import { shareableSchema } from '../../src/schemas/shareable.ts';
import { teamSchema } from '../../src/schemas/team.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { trackSchema } from '../../src/schemas/track.ts';
import { briefingSchema } from '../../src/schemas/briefing.ts';
import { checklistSchema } from '../../src/schemas/checklist.ts';
import { gainSchema } from '../../src/schemas/gain.ts';
import { leaderSchema } from '../../src/schemas/leader.ts';
import { recognitionSchema } from '../../src/schemas/recognition.ts';
import { surveySchema } from '../../src/schemas/survey.ts';
import { surveyResultSchema } from '../../src/schemas/survey-result.ts';
import { weekSchema } from '../../src/schemas/week.ts';

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
