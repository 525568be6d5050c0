import { describe, expect, test } from 'vitest';
import { createConnection } from '../../../src/lib/lms/connection.ts';
import type { Dialect } from '../../../src/lib/lms/dialect.ts';
import { scorm12 } from '../../../src/lib/lms/scorm12.ts';
import { scorm2004 } from '../../../src/lib/lms/scorm2004.ts';
import { interaction } from './units.ts';

type Answer = (method: string, element: string) => string | boolean | undefined;

/** A learning system that writes down every call, and answers `true` unless told otherwise. */
function learningSystem(dialect: Dialect, values: Record<string, string> = {}, answer: Answer = () => undefined) {
	const calls: string[] = [];
	const { prefix, methods } = dialect;
	const method = (name: string, fallback: (element: string, value?: string) => unknown) => [
		name,
		(element = '', value?: string) => {
			calls.push([name.replace(prefix, ''), ...[element, value].filter((each) => each !== '' && each !== undefined)].join(' '));
			return answer(name.replace(prefix, ''), element) ?? fallback(element, value);
		},
	];
	const api = Object.fromEntries([
		method(methods.initialize, () => 'true'),
		method(methods.terminate, () => 'true'),
		method(`${prefix}GetValue`, (element) => values[element] ?? ''),
		method(`${prefix}SetValue`, () => 'true'),
		method(`${prefix}Commit`, () => 'true'),
		method(`${prefix}GetLastError`, () => '101'),
		method(`${prefix}GetErrorString`, () => 'General exception'),
	]) as object;
	let time = 0;
	const connection = createConnection(api, { dialect, language: 'en', now: () => (time += 1000) });
	/** The calls since this was asked the last time. */
	const latest = () => calls.splice(0);
	return { connection, latest };
}

const begun = { outcome: { completed: false }, suspendData: '{}' };
const passed = { outcome: { completed: true, passed: true, score: 1 }, suspendData: '{"x":1}' };

test('SCORM 1.2: begins, reports what is done at once, and ends', () => {
	const { connection, latest } = learningSystem(scorm12);
	expect(connection.open()).toBeUndefined();
	expect(latest()).toEqual([
		'Initialize',
		'GetValue cmi.core.lesson_mode',
		'GetValue cmi.suspend_data',
		'GetValue cmi.interactions._count',
		'GetValue cmi.core.lesson_status',
	]);
	expect(connection.send(begun)).toBeUndefined();
	expect(latest()).toEqual([
		'SetValue cmi.core.lesson_status incomplete',
		'SetValue cmi.suspend_data {}',
		'SetValue cmi.core.exit suspend',
		'SetValue cmi.core.session_time 0000:00:01.00',
		'Commit',
	]);
	connection.add(interaction('one'));
	expect(connection.waits()).toBe(true);
	expect(connection.send(passed)).toBeUndefined();
	expect(latest()).toEqual([
		'SetValue cmi.interactions.0.id one',
		'SetValue cmi.interactions.0.type choice',
		'SetValue cmi.interactions.0.time 12:03:04',
		'SetValue cmi.interactions.0.correct_responses.0.pattern b',
		'SetValue cmi.interactions.0.student_response b',
		'SetValue cmi.interactions.0.result correct',
		'SetValue cmi.interactions.0.latency 0000:00:12.34',
		'SetValue cmi.core.score.min 0',
		'SetValue cmi.core.score.max 100',
		'SetValue cmi.core.score.raw 100',
		'SetValue cmi.core.lesson_status passed',
		'SetValue cmi.suspend_data {"x":1}',
		'SetValue cmi.core.session_time 0000:00:02.00',
		'Commit',
	]);
	expect(connection.waits()).toBe(false);
	expect(connection.close(passed)).toBeUndefined();
	expect(latest()).toEqual(['SetValue cmi.core.session_time 0000:00:03.00', 'Commit', 'Finish']);
	expect(connection.isClosed()).toBe(true);
	connection.send(passed);
	connection.close(passed);
	expect(latest()).toEqual([]);
});

test('SCORM 2004: goes on after the answers of an earlier visit', () => {
	const { connection, latest } = learningSystem(scorm2004, {
		'cmi.mode': 'normal',
		'cmi.suspend_data': '{"version":1}',
		'cmi.interactions._count': '7',
		'cmi.completion_status': 'incomplete',
		'cmi.success_status': 'unknown',
	});
	connection.open();
	expect(connection.suspended()).toBe('{"version":1}');
	latest();
	connection.add(interaction('one'));
	connection.send(passed);
	const calls = latest();
	expect(calls[0]).toBe('SetValue cmi.interactions.7.id one');
	expect(calls.slice(-6)).toEqual([
		'SetValue cmi.success_status passed',
		'SetValue cmi.completion_status completed',
		'SetValue cmi.suspend_data {"x":1}',
		'SetValue cmi.exit suspend',
		'SetValue cmi.session_time PT1S',
		'Commit',
	]);
});

describe('what was reached once is never taken back', () => {
	test('SCORM 1.2', () => {
		const { connection, latest } = learningSystem(scorm12, { 'cmi.core.lesson_status': 'passed' });
		connection.send({ outcome: { completed: false, passed: false, score: 0.2 }, suspendData: '' });
		expect(latest().filter((call) => /score|status/.test(call))).toEqual([
			'GetValue cmi.core.lesson_status',
			'SetValue cmi.core.lesson_status passed',
		]);
	});

	test('SCORM 2004', () => {
		const { connection, latest } = learningSystem(scorm2004, { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' });
		connection.send(begun);
		expect(latest().filter((call) => /SetValue.*(?:score|status)/.test(call))).toEqual([
			'SetValue cmi.success_status passed',
			'SetValue cmi.completion_status completed',
		]);
	});
});

test.each(['browse', 'review'])('in the mode %s nothing is reported', (mode) => {
	const { connection, latest } = learningSystem(scorm12, { 'cmi.core.lesson_mode': mode });
	connection.open();
	expect(connection.counts()).toBe(false);
	connection.add(interaction('one'));
	connection.send(passed);
	expect(latest().filter((call) => /SetValue|Commit/.test(call))).toEqual([]);
	expect(connection.waits()).toBe(false);
});

describe('what is not taken', () => {
	test('is told with the words of the learning system', () => {
		const { connection } = learningSystem(scorm12, {}, (method) => (method === 'Commit' ? 'false' : undefined));
		expect(connection.send(passed)).toEqual({ method: 'LMSCommit', code: '101', text: 'General exception' });
		expect(connection.waits()).toBe(true);
	});

	test('is sent again and nothing twice', () => {
		let offline = true;
		const { connection, latest } = learningSystem(scorm12, {}, (method, element) =>
			offline && method === 'SetValue' && /student_response|status|suspend/.test(element) ? 'false' : undefined,
		);
		connection.add(interaction('one'));
		expect(connection.send(passed)).toMatchObject({ element: 'cmi.interactions.0.student_response' });
		latest();
		offline = false;
		expect(connection.send(passed)).toBeUndefined();
		expect(latest().filter((call) => !/Error|Commit|session_time/.test(call))).toEqual([
			'SetValue cmi.interactions.0.student_response b',
			'SetValue cmi.interactions.0.result correct',
			'SetValue cmi.interactions.0.latency 0000:00:12.34',
			'SetValue cmi.core.lesson_status passed',
			'SetValue cmi.suspend_data {"x":1}',
			'SetValue cmi.core.exit suspend',
		]);
		expect(connection.waits()).toBe(false);
	});

	test('is sent after a beginning that failed at first', () => {
		let down = true;
		const { connection, latest } = learningSystem(scorm2004, {}, (method) => (down && method === 'Initialize' ? false : undefined));
		expect(connection.open()).toMatchObject({ method: 'Initialize' });
		expect(connection.send(passed)).toMatchObject({ method: 'Initialize' });
		expect(connection.waits()).toBe(true);
		down = false;
		latest();
		expect(connection.send(passed)).toBeUndefined();
		expect(latest()).toContain('SetValue cmi.completion_status completed');
	});

	test('does not end the conversation', () => {
		const { connection } = learningSystem(scorm12, {}, (method) => (method === 'Commit' ? 'false' : undefined));
		expect(connection.close(passed)).toMatchObject({ method: 'LMSCommit' });
		expect(connection.isClosed()).toBe(false);
	});

	test('for want of a place is left out: not every learning system keeps answers', () => {
		const { connection, latest } = learningSystem(scorm12, {}, (method, element) => {
			if (method === 'GetLastError') return '401';
			return method === 'SetValue' && element.startsWith('cmi.interactions') ? 'false' : undefined;
		});
		connection.add(interaction('one'));
		expect(connection.send(passed)).toBeUndefined();
		expect(latest()).toContain('SetValue cmi.core.lesson_status passed');
		expect(connection.waits()).toBe(false);
	});

	test('a method that is missing or throws is told', () => {
		const connection = createConnection({}, { dialect: scorm2004, language: 'en', now: () => 0 });
		expect(connection.send(passed)).toMatchObject({ method: 'Initialize', code: '' });
	});

	test('SCORM 2004: a conversation that has begun already goes on', () => {
		const { connection } = learningSystem(scorm2004, {}, (method) =>
			method === 'Initialize' ? 'false' : method === 'GetLastError' ? '103' : undefined,
		);
		expect(connection.send(passed)).toBeUndefined();
	});
});
