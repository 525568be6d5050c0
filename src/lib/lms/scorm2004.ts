import { percent, truncate, type Dialect, type ElementValue } from './dialect.ts';
import { isoDuration, timestamp } from './durations.ts';
import type { InteractionType } from '../quiz/kinds/kind.ts';
import type { Interaction, QuestionKey } from './interaction.ts';

/** The length that every learning system must take of a text, its language tag not counted. */
const stringLength = 250;

/** SCORM 2004, 4th edition. Completion and success are apart, and what is chosen is named by its id. */
export const scorm2004: Dialect = {
	api: 'API_1484_11',
	prefix: '',
	methods: { initialize: 'Initialize', terminate: 'Terminate' },
	suspendData: 'cmi.suspend_data',
	mode: 'cmi.mode',
	interactionCount: 'cmi.interactions._count',
	statusElements: ['cmi.completion_status', 'cmi.success_status'],
	earlier: ([completion = '', success = '']) => {
		if (['', 'unknown', 'not attempted'].includes(completion)) return undefined;
		return { completed: completion === 'completed', ...(success === 'passed' && { passed: true }) };
	},
	exit: ['cmi.exit', 'suspend'],
	sessionTime: (milliseconds) => ['cmi.session_time', isoDuration(milliseconds)],
	outcome: ({ completed, passed, score }) => [
		...(score === undefined
			? []
			: ([
					['cmi.score.min', '0'],
					['cmi.score.max', '100'],
					['cmi.score.raw', percent(score)],
					['cmi.score.scaled', String(Math.round(score * 10_000) / 10_000)],
				] as const)),
		...(passed === undefined ? [] : ([['cmi.success_status', passed ? 'passed' : 'failed']] as const)),
		['cmi.completion_status', completed ? 'completed' : 'incomplete'],
	],
	interaction: ({ key, correct, at, latency, response }, index, language) => {
		const element = (name: string) => `cmi.interactions.${index}.${name}`;
		return [
			[element('id'), key.id],
			[element('type'), key.type],
			[element('timestamp'), timestamp(at)],
			[element('description'), `{lang=${language}}${truncate(key.stem, stringLength)}`],
			...key.patterns.map((pattern, place): ElementValue => [
				element(`correct_responses.${place}.pattern`),
				answer(key, pattern, language),
			]),
			[element('learner_response'), answer(key, response, language)],
			[element('result'), correct ? 'correct' : 'incorrect'],
			[element('latency'), isoDuration(latency)],
		];
	},
};

const separators = { part: '[,]', pair: '[.]' } as const;

/** What separates answers may not stand in one that is typed. */
const typed = (text: string) => truncate(text.replaceAll('[,]', ','), stringLength);

const answers: Record<InteractionType, (response: Interaction['response'], language: string) => string> = {
	choice: (response) => response.join(separators.part),
	sequencing: (response) => response.join(separators.part),
	matching: (response) => response.map((pair) => pair.replace('=', separators.pair)).join(separators.part),
	'fill-in': ([text = ''], language) => `{lang=${language}}${typed(text)}`,
};

/** An answer as SCORM 2004 and xAPI write it. */
export function answer({ type }: QuestionKey, response: Interaction['response'], language: string): string {
	return answers[type](response, language);
}
