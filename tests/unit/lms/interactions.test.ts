import { describe, expect, test } from 'vitest';
import { timestamp } from '../../../src/lib/lms/durations.ts';
import { scorm12 } from '../../../src/lib/lms/scorm12.ts';
import { scorm2004 } from '../../../src/lib/lms/scorm2004.ts';
import { interaction, questions } from './units.ts';

const fields12 = (id: string, ...rest: [response?: string[], correct?: boolean]) =>
	scorm12.interaction(interaction(id, ...rest), 4, 'en').map(([element, value]) => [element.replace('cmi.interactions.4.', ''), value]);
const fields2004 = (id: string, ...rest: [response?: string[], correct?: boolean]) =>
	scorm2004.interaction(interaction(id, ...rest), 4, 'en').map(([element, value]) => [element.replace('cmi.interactions.4.', ''), value]);
const pick = (fields: string[][], name: string) => fields.filter(([element]) => element!.startsWith(name)).map(([, value]) => value);

describe('SCORM 1.2', () => {
	test('tells an answer whole, in the order of the data model', () => {
		expect(fields12('one', ['no'], false)).toEqual([
			['id', 'one'],
			['type', 'choice'],
			['time', '12:03:04'],
			['correct_responses.0.pattern', 'b'],
			['student_response', 'a'],
			['result', 'wrong'],
			['latency', '0000:00:12.34'],
		]);
	});

	test.each<[id: string, type: string, patterns: string[], response: string]>([
		['one', 'choice', ['b'], 'b'],
		['some', 'choice', ['a,c'], 'c,a'],
		['draft', 'choice', ['b'], 'b'],
		['steps', 'sequencing', ['a,b,c'], 'a,b,c'],
		['pairs', 'matching', ['a.a,b.b'], 'a.a,b.b'],
		['typed', 'fill-in', ['3', 'three'], 'Three'],
		['tale', 'choice', ['a'], 'a'],
	])('%s', (id, type, patterns, response) => {
		const fields = fields12(id);
		expect(pick(fields, 'type')).toEqual([type]);
		expect(pick(fields, 'correct_responses')).toEqual(patterns);
		expect(pick(fields, 'student_response')).toEqual([response]);
		expect(pick(fields, 'result')).toEqual(['correct']);
	});

	test.each(questions.map(({ id }) => id))('keeps to the vocabulary and the lengths: %s', (id) => {
		for (const [element, value] of fields12(id)) expect([element, value]).toEqual([element, expect.stringMatching(allowed12(element!))]);
	});

	test('has a letter for what belongs to nothing in a match', () => {
		expect(pick(fields12('pairs', ['cat=fox', 'dog=dog'], false), 'student_response')).toEqual(['a.c,b.b']);
	});

	test('cuts what is typed at 255 characters and not through one of them', () => {
		expect(pick(fields12('typed', [`${'x'.repeat(254)}😀`]), 'student_response')).toEqual(['x'.repeat(254)]);
		expect(pick(fields12('typed', ['я'.repeat(300)]), 'student_response')).toEqual(['я'.repeat(255)]);
	});
});

describe('SCORM 2004', () => {
	test('tells an answer whole, in the order of the data model', () => {
		expect(fields2004('one', ['no'], false)).toEqual([
			['id', 'one'],
			['type', 'choice'],
			['timestamp', timestamp(interaction('one').at)],
			['description', '{lang=en}Which one?'],
			['correct_responses.0.pattern', 'yes'],
			['learner_response', 'no'],
			['result', 'incorrect'],
			['latency', 'PT12.34S'],
		]);
	});

	test.each<[id: string, type: string, patterns: string[], response: string]>([
		['one', 'choice', ['yes'], 'yes'],
		['some', 'choice', ['red[,]blue'], 'blue[,]red'],
		['draft', 'choice', ['price'], 'price'],
		['steps', 'sequencing', ['stop[,]look[,]go'], 'stop[,]look[,]go'],
		['pairs', 'matching', ['cat[.]cat[,]dog[.]dog'], 'cat[.]cat[,]dog[.]dog'],
		['typed', 'fill-in', ['{lang=en}3', '{lang=en}three'], '{lang=en}Three'],
		['tale', 'choice', ['thanks'], 'thanks'],
	])('%s', (id, type, patterns, response) => {
		const fields = fields2004(id);
		expect(pick(fields, 'type')).toEqual([type]);
		expect(pick(fields, 'correct_responses')).toEqual(patterns);
		expect(pick(fields, 'learner_response')).toEqual([response]);
		expect(pick(fields, 'result')).toEqual(['correct']);
	});

	test('what separates answers is not taken from a reader', () => {
		expect(pick(fields2004('typed', ['a[,]b']), 'learner_response')).toEqual(['{lang=en}a,b']);
		expect(pick(fields2004('typed', ['y'.repeat(300)]), 'learner_response')).toEqual([`{lang=en}${'y'.repeat(250)}`]);
	});
});

/** The values that SCORM 1.2 (Run-Time Environment, 3.4.4) lets an element of an interaction have. */
function allowed12(element: string): RegExp {
	const timespan = /^\d{2,4}:\d\d:\d\d(?:\.\d{1,2})?$/;
	const feedback = /^(?:[a-z0-9](?:\.[a-z0-9])?(?:,[a-z0-9](?:\.[a-z0-9])?)*|.{1,255})$/;
	const values: Record<string, RegExp> = {
		id: /^[\w-]{1,255}$/,
		type: /^(?:true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
		time: /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
		student_response: feedback,
		result: /^(?:correct|wrong|unanticipated|neutral|\d+(?:\.\d+)?)$/,
		latency: timespan,
	};
	return values[element] ?? (/^correct_responses\.\d+\.pattern$/.test(element) ? feedback : /^\b$/);
}
