import type { ScormFormat } from '../../src/lib/lms/dialect.ts';

/** A call to a learning system, and its answer. */
export interface ScormCall {
	/** Name without the `LMS` of SCORM 1.2. */
	method: string;
	values: string[];
	answer: string;
}

interface Rule {
	element: RegExp;
	value: RegExp;
}

/** Characters that every learning system must take of an element, at most. */
const shortString = 255;
const suspendData = 3500;

const real = '-?\\d+(?:\\.\\d{1,7})?';
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'su');
const rule = (element: string, value: string): Rule => ({
	element: whole(element.replaceAll('.', '\\.').replaceAll('#', '\\d+')),
	value: whole(value),
});

/** SCORM 1.2 Run-Time Environment, section 3.4: what a lesson may set, and how it is written. */
const timespan12 = '\\d{2,4}:\\d\\d:\\d\\d(?:\\.\\d{1,2})?';
const percent = '(?:100|\\d{1,2})(?:\\.\\d{1,2})?';
const feedback = `.{0,${shortString}}`;
const rules12: Rule[] = [
	rule('cmi.core.lesson_status', 'passed|completed|failed|incomplete'),
	rule('cmi.core.exit', 'suspend'),
	rule('cmi.core.session_time', timespan12),
	rule('cmi.core.score.raw', percent),
	rule('cmi.core.score.min', '0'),
	rule('cmi.core.score.max', '100'),
	rule('cmi.suspend_data', `[\\x20-\\x7e]{0,${suspendData}}`),
	rule('cmi.interactions.#.id', `[\\w-]{1,${shortString}}`),
	rule('cmi.interactions.#.type', 'choice|sequencing|matching|fill-in'),
	rule('cmi.interactions.#.time', '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d'),
	rule('cmi.interactions.#.correct_responses.#.pattern', feedback),
	rule('cmi.interactions.#.student_response', feedback),
	rule('cmi.interactions.#.result', 'correct|wrong'),
	rule('cmi.interactions.#.latency', timespan12),
];

/** SCORM 2004 4th Edition Run-Time Environment, chapter 4. */
const duration = 'PT\\d+(?:\\.\\d{1,2})?S';
const share = '0(?:\\.\\d{1,4})?|1';
const response = '.{0,4000}';
const rules2004: Rule[] = [
	rule('cmi.completion_status', 'completed|incomplete'),
	rule('cmi.success_status', 'passed|failed'),
	rule('cmi.exit', 'suspend'),
	rule('cmi.session_time', duration),
	rule('cmi.score.raw', real),
	rule('cmi.score.min', '0'),
	rule('cmi.score.max', '100'),
	rule('cmi.score.scaled', share),
	rule('cmi.suspend_data', `[\\x20-\\x7e]{0,${suspendData}}`),
	rule('cmi.interactions.#.id', '[\\w./:-]{1,4000}'),
	rule('cmi.interactions.#.type', 'choice|sequencing|matching|fill-in'),
	rule('cmi.interactions.#.timestamp', '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{1,2}Z'),
	rule('cmi.interactions.#.description', '\\{lang=[a-z]{2}\\}.{1,250}'),
	rule('cmi.interactions.#.correct_responses.#.pattern', response),
	rule('cmi.interactions.#.learner_response', response),
	rule('cmi.interactions.#.result', 'correct|incorrect'),
	rule('cmi.interactions.#.latency', duration),
];

const rules: Record<ScormFormat, Rule[]> = { scorm12: rules12, scorm2004: rules2004 };
const statusElement: Record<ScormFormat, string> = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' };
const end: Record<ScormFormat, string> = { scorm12: 'Finish', scorm2004: 'Terminate' };

/**
 * What one visit broke of the rules of SCORM, whether or not the learning system minds: words and lengths, order, answers.
 *
 * @param calls of a whole visit, from its first to its last
 */
export function brokenRules(format: ScormFormat, calls: readonly ScormCall[]): string[] {
	const broken: string[] = [];
	const told = (call: ScormCall) => `${call.method}(${call.values.join(', ')})`;
	const methods = calls.map(({ method }) => method);
	if (methods[0] !== 'Initialize' || methods.lastIndexOf('Initialize') !== 0) broken.push('Initialize is not the first call, once.');
	if (methods.indexOf(end[format]) !== methods.length - 1) broken.push(`${end[format]} is not the last call, once.`);
	const sets = calls.filter(({ method }) => method === 'SetValue');
	if (sets.length === 0 || methods.lastIndexOf('Commit') < methods.lastIndexOf('SetValue'))
		broken.push('What was set last is not committed.');
	for (const call of calls) {
		const [element = '', value = ''] = call.values;
		if (!call.method.startsWith('Get') && call.answer !== 'true') broken.push(`${told(call)} was answered with ${call.answer}.`);
		if (['Initialize', 'Commit', end[format]].includes(call.method) && element !== '') broken.push(`${told(call)} has an argument.`);
		if (call.method !== 'SetValue') continue;
		const found = rules[format].find((each) => each.element.test(element));
		if (!found) broken.push(`${element} is not for lessons to set.`);
		else if (!found.value.test(value)) broken.push(`${element} cannot be ${value}.`);
	}
	return [...broken, ...disordered(sets), ...unsaved(format, calls)];
}

/** Interactions are numbered without a gap; the id comes first and the kind before what is written in its way. */
function disordered(sets: readonly ScormCall[]): string[] {
	const parts = sets.flatMap(({ values: [element = ''] }) => {
		const [, index, name] = /^cmi\.interactions\.(\d+)\.(\w+)/.exec(element) ?? [];
		return index === undefined || name === undefined ? [] : [{ index: Number(index), name }];
	});
	const first = parts[0]?.index ?? 0;
	const numbers = [...new Set(parts.map(({ index }) => index))];
	return [
		...(numbers.every((number, place) => number === first + place) ? [] : [`Interactions are numbered ${numbers.join(', ')}.`]),
		...numbers.flatMap((number) => {
			const names = parts.filter(({ index }) => index === number).map(({ name }) => name);
			return names[0] === 'id' && names[1] === 'type' ? [] : [`Interaction ${number} begins with ${names.slice(0, 2).join(', ')}.`];
		}),
	];
}

/** A status is saved before the reader does anything else: no question is reported between it and the next commit. */
function unsaved(format: ScormFormat, calls: readonly ScormCall[]): string[] {
	return calls.flatMap((call, place) => {
		if (call.method !== 'SetValue' || call.values[0] !== statusElement[format]) return [];
		const until = calls.slice(place).findIndex(({ method }) => method === 'Commit');
		const between = calls.slice(place, place + until);
		return until > 0 && between.every(({ values: [element = ''] }) => !element.startsWith('cmi.interactions'))
			? []
			: [`${call.values.join(' ')} is not committed at once.`];
	});
}
