import { percent, truncate, type Dialect, type ElementValue, type UnitOutcome } from './dialect.ts';
import { timeOfDay, timespan } from './durations.ts';
import type { Interaction, QuestionKey } from './interaction.ts';

/** The length of a CMIString255. */
const stringLength = 255;
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * SCORM 1.2. It has one field for completion and success, and takes a single letter for what is chosen: `a` is the first
 * answer of the question as its author wrote it.
 */
export const scorm12: Dialect = {
	api: 'API',
	prefix: 'LMS',
	methods: { initialize: 'LMSInitialize', terminate: 'LMSFinish' },
	suspendData: 'cmi.suspend_data',
	mode: 'cmi.core.lesson_mode',
	interactionCount: 'cmi.interactions._count',
	statusElements: ['cmi.core.lesson_status'],
	earlier: ([status = '']) => {
		if (status === '' || status === 'not attempted') return undefined;
		return { completed: ['passed', 'completed'].includes(status), ...(status === 'passed' && { passed: true }) };
	},
	exit: ['cmi.core.exit', 'suspend'],
	sessionTime: (milliseconds) => ['cmi.core.session_time', timespan(milliseconds)],
	outcome: (outcome) => [
		...(outcome.score === undefined
			? []
			: ([
					['cmi.core.score.min', '0'],
					['cmi.core.score.max', '100'],
					['cmi.core.score.raw', percent(outcome.score)],
				] as const)),
		['cmi.core.lesson_status', status(outcome)],
	],
	interaction: (interaction, index) => {
		const { key, correct, at, latency, response } = interaction;
		const element = (name: string) => `cmi.interactions.${index}.${name}`;
		return [
			[element('id'), truncate(key.id.replaceAll(/[^\w-]/g, '-'), stringLength)],
			[element('type'), key.type],
			[element('time'), timeOfDay(at)],
			...key.patterns.map((pattern, place): ElementValue => [element(`correct_responses.${place}.pattern`), feedback(key, pattern)]),
			[element('student_response'), feedback(key, response)],
			[element('result'), correct ? 'correct' : 'wrong'],
			[element('latency'), timespan(latency)],
		];
	},
};

function status({ completed, passed }: UnitOutcome): string {
	if (completed) return passed ? 'passed' : 'completed';
	return passed === false ? 'failed' : 'incomplete';
}

function feedback({ type, parts }: QuestionKey, response: Interaction['response']): string {
	const letter = (id: string) => letters[parts.indexOf(id)] ?? '';
	switch (type) {
		case 'fill-in':
			return truncate(response[0] ?? '', stringLength);
		case 'matching':
			return response.map((pair) => pair.split('=').map(letter).join('.')).join(',');
		default:
			return response.map(letter).join(',');
	}
}
