import { isoDuration } from '../durations.ts';
import type { Interaction } from '../interaction.ts';
import { answer } from '../scorm2004.ts';
import type { Launch } from './launch.ts';

/** The verbs of cmi5 that a lesson uses (9.3). */
export const verbs = {
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	passed: 'http://adlnet.gov/expapi/verbs/passed',
	failed: 'http://adlnet.gov/expapi/verbs/failed',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
export type Verb = keyof typeof verbs;

const answeredVerb = 'http://adlnet.gov/expapi/verbs/answered';
const interactionActivity = 'http://adlnet.gov/expapi/activities/cmi.interaction';
const cmi5Category = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const moveOnCategory = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** `LMS.LaunchData`: what the learning system has put down for this visit (10.2). */
export interface LaunchData {
	contextTemplate?: Context | undefined;
	launchMode?: string | undefined;
	masteryScore?: number | undefined;
	returnURL?: string | undefined;
}

interface Context {
	contextActivities?: Record<string, unknown> | undefined;
	extensions?: Record<string, unknown> | undefined;
	[other: string]: unknown;
}

export interface Statement {
	id: string;
	timestamp: string;
	verb: { id: string; display: Record<string, string> };
	[other: string]: unknown;
}

/** What every statement of a visit shares. */
export interface Visit {
	launch: Launch;
	data: LaunchData;
	language: string;
	/** A new UUID. */
	uuid: () => string;
}

interface Details {
	/** When it happened, and how long it took, in milliseconds. */
	at: number;
	duration?: number | undefined;
	/** Share of right answers, 0 to 1, of what was passed or failed. */
	score?: number | undefined;
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000;

/** A statement that cmi5 defines, with the verb and what goes with it. */
export function definedStatement(visit: Visit, verb: Verb, { at, duration, score }: Details): Statement {
	const judged = verb === 'passed' || verb === 'failed';
	const moves = judged || verb === 'completed';
	const { masteryScore } = visit.data;
	const result = {
		...(judged && { success: verb === 'passed' }),
		...(verb === 'completed' && { completion: true }),
		...(judged && score !== undefined && { score: { scaled: round(score) } }),
		...(duration !== undefined && { duration: isoDuration(duration) }),
	};
	return {
		...base(visit, at, verb, verbs[verb]),
		object: { objectType: 'Activity', id: visit.launch.activityId },
		...(Object.keys(result).length > 0 && { result }),
		context: context(
			visit,
			[cmi5Category, ...(moves ? [moveOnCategory] : [])],
			judged && masteryScore !== undefined ? { [masteryExtension]: masteryScore } : {},
		),
	};
}

/** An answer to a question, which cmi5 allows beside its own statements (7.1.3). */
export function answeredStatement(visit: Visit, { key, response, correct, at, latency }: Interaction): Statement {
	const { language } = visit;
	const parts = key.parts.map((id) => ({ id }));
	// What belongs to nothing in a match is a target and no source.
	const sources = () => (key.patterns[0] ?? []).map((pair) => ({ id: pair.split('=')[0] }));
	return {
		...base(visit, at, 'answered', answeredVerb),
		object: {
			objectType: 'Activity',
			id: `${visit.launch.activityId}/questions/${key.id}`,
			definition: {
				type: interactionActivity,
				description: { [language]: key.stem },
				interactionType: key.type,
				correctResponsesPattern: key.patterns.map((pattern) => answer(key, pattern, language)),
				...(key.type === 'matching' ? { source: sources(), target: parts } : key.type !== 'fill-in' && { choices: parts }),
			},
		},
		result: { response: answer(key, response, language), success: correct, duration: isoDuration(latency) },
		context: context(visit, [], {}),
	};
}

function base({ launch, uuid }: Visit, at: number, name: string, verb: string) {
	return {
		id: uuid(),
		timestamp: new Date(at).toISOString(),
		actor: launch.actor,
		verb: { id: verb, display: { en: name } },
	};
}

/** The context of the learning system, with what is added and nothing overwritten (10.2.1). */
function context({ launch, data }: Visit, categories: readonly { id: string }[], extensions: Record<string, unknown>): Context {
	const { contextTemplate: template = {} } = data;
	const given = template.contextActivities?.['category'];
	const category = [...(Array.isArray(given) ? (given as { id: string }[]) : given ? [given as { id: string }] : []), ...categories];
	const all = { ...extensions, ...template.extensions };
	return {
		...template,
		registration: launch.registration,
		contextActivities: { ...template.contextActivities, ...(category.length > 0 && { category: unique(category) }) },
		...(Object.keys(all).length > 0 && { extensions: all }),
	};
}

const unique = (activities: readonly { id: string }[]) =>
	activities.filter(({ id }, place) => activities.findIndex((each) => each.id === id) === place);
