import { describe, expect, test } from 'vitest';
import { outcomeOf, type Unit } from '../../../src/lib/lms/unit.ts';
import { scorm12 } from '../../../src/lib/lms/scorm12.ts';
import { scorm2004 } from '../../../src/lib/lms/scorm2004.ts';
import type { UnitOutcome } from '../../../src/lib/lms/dialect.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { beginAttempt, markLesson } from '../../../src/lib/progress/changes.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { answerQuestion } from '../../../src/lib/quiz/answer.ts';
import { longestSuspendData, refuseLongSuspendData, resumed, suspendData, suspendLimit } from '../../../src/lib/lms/suspend-data.ts';
import { guideline, lesson, questions } from './units.ts';

/** Answers the questions of the lesson, of which so many rightly. */
function answered(right: number, count = questions.length, state: Progress = empty(), from = 1000): Progress {
	return questions.slice(0, count).reduce((before, { id }, index) => {
		const checked = { chosen: ['x'], correct: index < right };
		return answerQuestion(before, { ...lesson.quiz!, lesson: lesson.id }, id, checked, { at: from + index });
	}, state);
}

describe('a unit is completed by its own rule', () => {
	const reading: Unit = { ...lesson, requires: 'reading' };
	const read = markLesson(empty(), lesson.id, true, 5);
	test.each<[name: string, unit: Unit, state: Progress, outcome: UnitOutcome]>([
		['a lesson that was only read', lesson, read, { completed: false }],
		['a quiz that is not finished', lesson, answered(3, 6), { completed: false }],
		['a quiz that is failed', lesson, answered(4), { completed: false, passed: false, score: 4 / 7 }],
		['a quiz that is passed', lesson, answered(5), { completed: true, passed: true, score: 5 / 7 }],
		[
			'a lesson that is to be read, with its quiz failed',
			reading,
			markLesson(answered(1), lesson.id, true, 5),
			{ completed: true, passed: false, score: 1 / 7 },
		],
		['a guideline that was only read', guideline, markLesson(empty(), guideline.id, true, 5), { completed: false }],
		['a guideline acknowledged in an older version', guideline, acknowledge(empty(), guideline.id, 2, 5), { completed: false }],
		['a guideline that is acknowledged', guideline, acknowledge(empty(), guideline.id, 3, 5), { completed: true }],
	])('%s', (_, unit, state, outcome) => {
		expect(outcomeOf(unit, state, '')).toEqual(outcome);
	});

	test('a pass stays, with the better score, whatever a later round brings', () => {
		const passed = answered(6);
		const again = beginAttempt(passed, lesson.quiz!.id, 5000);
		expect(outcomeOf(lesson, again, '')).toEqual({ completed: true, passed: true, score: 6 / 7 });
		expect(outcomeOf(lesson, answered(0, 7, again, 6000), '')).toEqual({ completed: true, passed: true, score: 6 / 7 });
		expect(outcomeOf(lesson, answered(7, 7, again, 6000), '')).toEqual({ completed: true, passed: true, score: 1 });
	});
});

describe('what is reported', () => {
	test.each<[outcome: UnitOutcome, status: string]>([
		[{ completed: false }, 'incomplete'],
		[{ completed: true }, 'completed'],
		[{ completed: true, passed: true, score: 1 }, 'passed'],
		[{ completed: false, passed: false, score: 0.5 }, 'failed'],
		[{ completed: true, passed: false, score: 0.5 }, 'completed'],
	])('SCORM 1.2: %o is %s', (outcome, status) => {
		expect(scorm12.outcome(outcome).at(-1)).toEqual(['cmi.core.lesson_status', status]);
	});

	test('SCORM 1.2: a score stands before the status', () => {
		expect(scorm12.outcome({ completed: true, passed: true, score: 2 / 3 })).toEqual([
			['cmi.core.score.min', '0'],
			['cmi.core.score.max', '100'],
			['cmi.core.score.raw', '66.67'],
			['cmi.core.lesson_status', 'passed'],
		]);
	});

	test('SCORM 2004: completion and success are apart', () => {
		expect(scorm2004.outcome({ completed: false })).toEqual([['cmi.completion_status', 'incomplete']]);
		expect(scorm2004.outcome({ completed: true })).toEqual([['cmi.completion_status', 'completed']]);
		expect(scorm2004.outcome({ completed: true, passed: false, score: 1 / 3 })).toEqual([
			['cmi.score.min', '0'],
			['cmi.score.max', '100'],
			['cmi.score.raw', '33.33'],
			['cmi.score.scaled', '0.3333'],
			['cmi.success_status', 'failed'],
			['cmi.completion_status', 'completed'],
		]);
	});
});

describe('suspend data', () => {
	const again = (unit: Unit, state: Progress) => resumed(unit, suspendData(unit, state));

	test.each([
		['nothing', empty()],
		['some answers', answered(2, 4)],
		['a failed quiz', answered(2)],
		['a passed quiz', answered(6)],
		['a second round', answered(1, 2, beginAttempt(answered(6), lesson.quiz!.id, 5000), 6000)],
	])('brings back %s', (_, state) => {
		const back = again(lesson, state);
		expect(scorm2004.outcome(outcomeOf(lesson, back, ''))).toEqual(scorm2004.outcome(outcomeOf(lesson, state, '')));
		expect(suspendData(lesson, back)).toBe(suspendData(lesson, state));
	});

	test('brings back an acknowledgement with its second', () => {
		const at = Date.UTC(2026, 10, 28, 12);
		expect(again(guideline, acknowledge(empty(), guideline.id, 3, at)).acknowledgements).toEqual({ [guideline.id]: { 3: at } });
	});

	test('holds ids and numbers and nothing that was typed', () => {
		expect(suspendData(lesson, answered(1, 2))).toBe('{"version":1,"answers":{"one":[2,1],"some":[2,0]}}');
	});

	test.each(['', 'null', '[]', '{"version":2}', '{"version":1,"answers":{"one":"yes"},"passed":7,"round":"x","before":3}', 'x'])(
		'reads %s as nothing done',
		(text) => {
			expect(outcomeOf(lesson, resumed(lesson, text), '')).toEqual({ completed: false });
		},
	);

	test('a question of another package is left out', () => {
		const back = resumed(lesson, '{"version":1,"answers":{"gone":[1,1],"__proto__":[1,1]}}');
		expect(Object.keys(back.quizzes[lesson.quiz!.id]!.answers)).toEqual([]);
	});

	test('the longest is known beforehand', () => {
		const all = answered(7, 7, beginAttempt(answered(6), lesson.quiz!.id, 5000), 6000);
		expect(suspendData(lesson, all).length).toBeLessThan(longestSuspendData(lesson));
	});

	test('forty questions fit, and a quiz that may not is refused with how to mend it', () => {
		const unitOf = (count: number): Unit => {
			const ids = Array.from({ length: count }, (_, index) => `question-of-some-length-${index}`);
			return {
				...lesson,
				quiz: { ...lesson.quiz!, questions: ids.map((id) => ({ id, since: 1 })) },
				questions: ids.map((id) => ({ ...lesson.questions[0]!, id })),
			};
		};
		expect(() => refuseLongSuspendData(unitOf(40))).not.toThrow();
		const large = unitOf(90);
		expect(longestSuspendData(large)).toBeGreaterThan(suspendLimit);
		expect(() => refuseLongSuspendData(large)).toThrow(
			/^What a learning system would have to keep of quizzes\/linkedin\/profile\.yaml can be \d+ characters long, and 3500 are safe\. Divide the quiz\.$/,
		);
	});
});
