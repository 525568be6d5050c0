import { describe, expect, test } from 'vitest';
import { createConnection } from '../../../src/lib/lms/connection.ts';
import type { ScormFormat } from '../../../src/lib/lms/dialect.ts';
import { scormFormats } from '../../../src/lib/lms/dialect.ts';
import { scorm12 } from '../../../src/lib/lms/scorm12.ts';
import { scorm2004 } from '../../../src/lib/lms/scorm2004.ts';
import { brokenRules, type ScormCall } from '../../support/scorm-rules.ts';
import { interaction, questions } from './units.ts';

const dialects = { scorm12, scorm2004 };
const begun = { outcome: { completed: false }, suspendData: '{"version":1}' };
const passed = { outcome: { completed: true, passed: true, score: 2 / 3 }, suspendData: '{"version":1,"passed":[1,0.6667]}' };

/** The calls of a visit with an answer of every kind, to a learning system that takes everything. */
function visit(format: ScormFormat): ScormCall[] {
	const calls: ScormCall[] = [];
	const answerTo = (method: string) => (method.includes('Get') ? '' : 'true');
	const api = new Proxy(
		{},
		{
			get:
				(_, name) =>
				(...values: string[]) => {
					const method = String(name).replace(/^LMS/, '');
					const answer = answerTo(method);
					calls.push({ method, values, answer });
					return answer;
				},
		},
	);
	let time = 0;
	const connection = createConnection(api, { dialect: dialects[format], language: 'en', now: () => (time += 1000) });
	connection.send(begun);
	for (const { id } of questions) connection.add(interaction(id));
	const long = interaction('typed', ['🙂'.repeat(3000)], false);
	connection.add({ ...long, key: { ...long.key, stem: 'Why? '.repeat(200) }, latency: 400 * 3_600_000 });
	connection.send(passed);
	connection.close(passed);
	return calls;
}

type Fault = [fault: string, spoil: (calls: ScormCall[]) => ScormCall[], said: RegExp];

const isOf =
	(element: string) =>
	({ method, values }: ScormCall) =>
		method === 'SetValue' && new RegExp(`^cmi\\.${element}$`).test(values[0]!);
/** The calls with another value for the first that sets the element. */
const set = (element: string, value: string) => (calls: ScormCall[]) => {
	const place = calls.findIndex(isOf(element));
	return calls.with(place, { ...calls[place]!, values: [calls[place]!.values[0]!, value] });
};
/** The calls with one of them at another place. */
const move = (from: (call: ScormCall) => boolean, to: (calls: ScormCall[]) => number) => (calls: ScormCall[]) => {
	const moved = calls.find(from)!;
	const rest = calls.filter((call) => call !== moved);
	return rest.toSpliced(to(rest), 0, moved);
};

const faults = ({
	status,
	response,
	right,
	end,
	timespan,
}: Record<'status' | 'response' | 'right' | 'end' | 'timespan', string>): Fault[] => [
	['another word for the status', set(status, 'done'), /cannot be done/],
	['another word for a result', set('interactions.0.result', right), new RegExp(`cannot be ${right}`)],
	['a kind that is none', set('interactions.0.type', 'single'), /cannot be single/],
	['an answer that is too long', set(response, 'x'.repeat(4001)), /cannot be x/],
	['suspend data that is too long', set('suspend_data', 'x'.repeat(3501)), /suspend_data cannot be/],
	['suspend data with letters that not every system keeps', set('suspend_data', 'й'), /suspend_data cannot be/],
	['a duration of the other version', set('interactions.0.latency', timespan), /latency cannot be/],
	['a score beyond the scale', set('(?:core\\.)?score\\.raw', 'all'), /cannot be all/],
	[
		'an element that is not for lessons',
		(calls) => calls.toSpliced(1, 0, { method: 'SetValue', values: ['cmi.launch_data', 'x'], answer: 'true' }),
		/not for lessons/,
	],
	[
		'an answer of false',
		(calls) => calls.map((call) => (call.method === 'SetValue' ? { ...call, answer: 'false' } : call)),
		/was answered with false/,
	],
	[
		'a call before the beginning',
		move(
			({ method }) => method === 'Initialize',
			() => 1,
		),
		/Initialize is not the first/,
	],
	[
		'a call after the end',
		move(
			({ method }) => method === end,
			(rest) => rest.length - 1,
		),
		/is not the last/,
	],
	['an end with an argument', (calls) => [...calls.slice(0, -1), { ...calls.at(-1)!, values: ['true'] }], /has an argument/],
	[
		'a kind before its id',
		move(isOf('interactions\\.0\\.type'), (rest) => rest.findIndex(isOf('interactions\\.0\\.id'))),
		/Interaction 0 begins with type/,
	],
	[
		'a number that is left out',
		(calls) => calls.filter(({ values: [element = ''] }) => !element.startsWith('cmi.interactions.1.')),
		/numbered 0, 2/,
	],
	[
		'a status that is not saved at once',
		move(
			({ method }) => method === 'Commit',
			(rest) => rest.findLastIndex(isOf('interactions.*')),
		),
		/is not committed at once/,
	],
	[
		'a last value that is not saved',
		(calls) => calls.filter((call, place) => call.method !== 'Commit' || place < calls.findLastIndex(isOf(status))),
		/not committed/,
	],
];

const words = {
	scorm12: {
		status: 'core\\.lesson_status',
		response: 'interactions\\.0\\.student_response',
		right: 'incorrect',
		end: 'Finish',
		timespan: 'PT1S',
	},
	scorm2004: {
		status: 'completion_status',
		response: 'interactions\\.0\\.learner_response',
		right: 'wrong',
		end: 'Terminate',
		timespan: '0000:00:01',
	},
};

describe.each(scormFormats)('the rules of %s', (format) => {
	const calls = visit(format);

	test('are kept with every kind of question, however long a text is', () => {
		expect(calls.filter(isOf('interactions\\.\\d+\\.id'))).toHaveLength(questions.length + 1);
		expect(brokenRules(format, calls)).toEqual([]);
	});

	test.each(faults(words[format]))('name %s', (_, spoil, said) => {
		expect(brokenRules(format, spoil(calls)).join('\n')).toMatch(said);
	});
});
