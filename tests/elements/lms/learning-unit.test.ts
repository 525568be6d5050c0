// @vitest-environment jsdom
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ScormFormat } from '../../../src/lib/lms/dialect.ts';
import type { Unit } from '../../../src/lib/lms/unit.ts';
import type { AnsweredQuestion } from '../../../src/elements/quiz/answered.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { answerQuestion } from '../../../src/lib/quiz/answer.ts';
import { guideline, lesson, questions, rightAnswers } from '../../unit/lms/units.ts';
import { click, labels, open, textOf, the } from '../page.ts';

interface Call {
	call: string;
	answer: unknown;
}

/** A learning system that writes down what it is asked and what it answers. */
function learningSystem(format: ScormFormat, before?: Record<string, unknown>) {
	const settings = { autocommit: false, logLevel: 5 };
	const api = format === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
	if (before) api.loadFromJSON(before as never, '');
	const calls: Call[] = [];
	let refuses = false;
	const watched = new Proxy(api, {
		get: (target, name) => {
			const member = Reflect.get(target, name) as unknown;
			if (typeof member !== 'function') return member;
			return (...values: string[]) => {
				const answer: unknown = refuses && String(name).endsWith('SetValue') ? 'false' : member.apply(target, values);
				calls.push({ call: [String(name).replace(/^LMS|^lms/, ''), ...values.filter((value) => value !== '')].join(' '), answer });
				return answer;
			};
		},
	});
	vi.stubGlobal(format === 'scorm12' ? 'API' : 'API_1484_11', watched);
	return {
		api,
		/** Makes it take nothing, or take everything again. */
		refuse: (refused: boolean) => {
			refuses = refused;
			calls.length = 0;
		},
		/** The calls since they were asked for the last time. Every one that sets or ends something was answered with `true`. */
		latest: () => {
			const made = calls.splice(0);
			expect(made.filter(({ call, answer }) => !call.startsWith('Get') && answer !== 'true')).toEqual([]);
			return made.map(({ call }) => call).filter((call) => !/session_time|\.(?:time|timestamp|latency) /.test(call));
		},
	};
}

const page = (unit: Unit, format: ScormFormat) =>
	open(
		'learning-unit',
		() => import('../../../src/elements/lms/learning-unit.ts'),
		`<learning-unit data-unit='${JSON.stringify(unit)}' data-format="${format}" ${labels(
			'lms.none',
			'lms.preview',
			'lms.recorded',
			'lms.offline',
			'lms.closed',
			'lms.over',
			{ 'lms.refused': 'refused: {reason}' },
		)}><p role="status" tabindex="-1"></p><button data-again hidden></button><button data-finish hidden></button></learning-unit>`,
	);

async function answerAll(right = true) {
	const { progress } = await import('../../../src/elements/progress/progress.ts');
	for (const { id } of questions) {
		const chosen = rightAnswers[id]!;
		const detail: AnsweredQuestion = { question: id, chosen, correct: right, askedAt: Date.now() - 1500 };
		the('[data-unit]').dispatchEvent(new CustomEvent('outspoken:answered', { bubbles: true, detail }));
		await progress.update((state, at) =>
			answerQuestion(state, { ...lesson.quiz!, lesson: lesson.id }, id, { chosen, correct: right }, { at }),
		);
	}
}

const status = () => textOf(the('[role=status]'));

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('SCORM 1.2', () => {
	test('tells of each answer, and of the pass when it comes', async () => {
		const { latest } = learningSystem('scorm12');
		await page(lesson, 'scorm12');
		expect(latest()).toEqual([
			'Initialize',
			'GetValue cmi.core.lesson_mode',
			'GetValue cmi.suspend_data',
			'GetValue cmi.interactions._count',
			'GetValue cmi.core.lesson_status',
			'SetValue cmi.core.lesson_status incomplete',
			'SetValue cmi.suspend_data {"version":1}',
			'SetValue cmi.core.exit suspend',
			'Commit',
		]);
		await answerAll();
		const calls = latest();
		expect(calls.slice(0, 8)).toEqual([
			'SetValue cmi.interactions.0.id one',
			'SetValue cmi.interactions.0.type choice',
			'SetValue cmi.interactions.0.correct_responses.0.pattern b',
			'SetValue cmi.interactions.0.student_response b',
			'SetValue cmi.interactions.0.result correct',
			'SetValue cmi.suspend_data {"version":1,"answers":{"one":[2,1]}}',
			'Commit',
			'SetValue cmi.interactions.1.id some',
		]);
		expect(calls.slice(-6).map((call) => call.replace(/\{.*/, '…'))).toEqual([
			'SetValue cmi.core.score.min 0',
			'SetValue cmi.core.score.max 100',
			'SetValue cmi.core.score.raw 100',
			'SetValue cmi.core.lesson_status passed',
			'SetValue cmi.suspend_data …',
			'Commit',
		]);
		expect(status()).toBe('lms.recorded');
		click('[data-finish]');
		// The time of the visit may be the one that was sent, and then there is nothing more to save.
		expect(latest().filter((call) => call !== 'Commit')).toEqual(['Finish']);
		expect([status(), the('[data-finish]').hidden]).toEqual(['lms.closed', true]);
		expect(calls.filter((call) => call.includes('.type ')).map((call) => call.split('.type ')[1])).toEqual([
			'choice',
			'choice',
			'choice',
			'sequencing',
			'matching',
			'fill-in',
			'choice',
		]);
	});

	test('a quiz that is not passed is failed at once', async () => {
		const { latest } = learningSystem('scorm12');
		await page(lesson, 'scorm12');
		await answerAll(false);
		expect(latest()).toContain('SetValue cmi.core.lesson_status failed');
		expect(status()).toBe('');
	});
});

describe('SCORM 2004', () => {
	test('tells of an acknowledgement when it is given', async () => {
		const { latest } = learningSystem('scorm2004');
		await page(guideline, 'scorm2004');
		latest();
		const { progress } = await import('../../../src/elements/progress/progress.ts');
		await progress.update((state) => acknowledge(state, guideline.id, 3, 1_764_331_200_000));
		expect(latest()).toEqual(
			['SetValue cmi.completion_status completed', 'SetValue cmi.suspend_data {"version":1,"acknowledged":[3,1764331200]}', 'Commit '].map(
				(call) => call.trim(),
			),
		);
		expect(status()).toBe('lms.recorded');
	});

	test('takes every kind of answer, and completion and success apart', async () => {
		const { latest } = learningSystem('scorm2004');
		await page(lesson, 'scorm2004');
		latest();
		await answerAll();
		const calls = latest();
		expect(calls.filter((call) => /learner_response/.test(call)).map((call) => call.split('learner_response ')[1])).toEqual([
			'yes',
			'blue[,]red',
			'price',
			'stop[,]look[,]go',
			'cat[.]cat[,]dog[.]dog',
			'{lang=en}Three',
			'thanks',
		]);
		expect(calls.slice(-8, -2)).toEqual([
			'SetValue cmi.score.min 0',
			'SetValue cmi.score.max 100',
			'SetValue cmi.score.raw 100',
			'SetValue cmi.score.scaled 1',
			'SetValue cmi.success_status passed',
			'SetValue cmi.completion_status completed',
		]);
	});

	test('goes on where an earlier visit ended', async () => {
		const suspended = '{"version":1,"seed":"1-2","answers":{"one":[2,1],"some":[2,0]}}';
		const { latest } = learningSystem('scorm2004', { suspend_data: suspended, completion_status: 'incomplete' });
		await page(lesson, 'scorm2004');
		const { progress } = await import('../../../src/elements/progress/progress.ts');
		expect(Object.keys(progress.read().quizzes[lesson.quiz!.id]!.answers)).toEqual(['one', 'some']);
		expect(latest()).toContain(`SetValue cmi.suspend_data ${suspended}`);
	});
});

test('says when there is no learning system', async () => {
	await page(lesson, 'scorm12');
	expect([status(), the('[data-finish]').hidden]).toEqual(['lms.none', true]);
});

test('says when the learning system refuses, keeps everything and sends it again', async () => {
	const { api, refuse, latest } = learningSystem('scorm12');
	await page(lesson, 'scorm12');
	refuse(true);
	await answerAll();
	expect(status()).toMatch(/^refused: LMSSetValue/);
	expect(the('[data-again]').hidden).toBe(false);
	const leaving = new Event('beforeunload', { cancelable: true });
	dispatchEvent(leaving);
	expect(leaving.defaultPrevented).toBe(true);
	refuse(false);
	click('[data-again]');
	expect([status(), the('[data-again]').hidden]).toEqual(['lms.recorded', true]);
	expect(latest()).toContain('SetValue cmi.core.lesson_status passed');
	expect(api.cmi.interactions.childArray.length).toBe(questions.length);
});

test('says when the connection is gone', async () => {
	learningSystem('scorm12');
	await page(lesson, 'scorm12');
	dispatchEvent(new Event('offline'));
	expect(status()).toBe('lms.offline');
	dispatchEvent(new Event('online'));
	expect(status()).toBe('');
});

test('a page that the browser brings back says that the visit is over', async () => {
	learningSystem('scorm12');
	await page(lesson, 'scorm12');
	dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
	dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	expect([status(), the('[data-finish]').hidden]).toEqual(['lms.over', true]);
});

test('a look back is not reported', async () => {
	const { latest } = learningSystem('scorm2004', { mode: 'review' });
	await page(lesson, 'scorm2004');
	await answerAll();
	expect(latest().filter((call) => /^(?:Set|Commit)/.test(call))).toEqual([]);
	expect([status(), the('[data-finish]').hidden]).toEqual(['lms.preview', true]);
});
