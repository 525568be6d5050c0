import { describe, expect, test } from 'vitest';
import { missingIn, pathProgress, stepAfter } from '../../../src/lib/paths/standing.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer } from '../../../src/lib/progress/changes.ts';
import { empty } from '../../../src/lib/progress/state.ts';
import { isBegun } from '../../../src/lib/progress/summary.ts';

const questions = ['a', 'b', 'c', 'd'].map((id) => ({ id, since: 1 }));
const lesson = { id: 'square/profile', minutes: 3, quiz: { id: 'square/profile', revision: 1, questions } };
const drawing = { ...lesson, quiz: { ...lesson.quiz, draw: 2 } };
const rule = { id: 'guidelines/ai', minutes: 3, acknowledge: 1 };
const answered = (id: string, correct: boolean, revision = 1) =>
	recordAnswer(empty(), lesson.id, id, { revision, chosen: ['x'], correct, at: 1 });

describe('what is missing in a step that is begun', () => {
	test('nothing before it is begun, and nothing once it is done', () => {
		expect([isBegun(lesson, empty()), missingIn(lesson, empty())]).toEqual([false, undefined]);
		const done = acknowledge(empty(), rule.id, 1, 1);
		expect([isBegun(rule, done), missingIn(rule, done)]).toEqual([false, undefined]);
	});

	test('the questions that are not answered right, of those that a round asks', () => {
		const read = markLesson(empty(), lesson.id, true, 1);
		expect([missingIn(lesson, read), missingIn(drawing, read)]).toEqual([
			{ what: 'questions', count: 4 },
			{ what: 'questions', count: 2 },
		]);
		expect([missingIn(lesson, answered('c', true)), missingIn(drawing, answered('c', true))]).toEqual([
			{ what: 'questions', count: 3 },
			{ what: 'questions', count: 1 },
		]);
		expect(missingIn(drawing, answered('c', false))).toEqual({ what: 'questions', count: 2 });
	});

	test('the tick at the end of a guideline, or the end itself', () => {
		const read = markLesson(empty(), rule.id, true, 1);
		expect(missingIn(rule, read)).toEqual({ what: 'acknowledgement' });
	});
});

test('the next step is the next open one, and after the last those that were left out', () => {
	expect(stepAfter([lesson, rule], lesson.id, empty())).toBe(rule);
	expect(stepAfter([lesson, rule], rule.id, empty())).toBe(lesson);
	expect(stepAfter([lesson, rule], lesson.id, acknowledge(empty(), rule.id, 1, 1))).toBeUndefined();
});

test('a rule to confirm again is next on the path and on its steps alike', () => {
	const read = { id: 'square/habit', minutes: 1 };
	const again = { ...rule, acknowledge: 2 };
	const state = markLesson(acknowledge(empty(), rule.id, 1, 1), read.id, true, 1);
	expect(stepAfter([read, again], read.id, state)).toBe(again);
	expect(pathProgress([read, again], state)).toMatchObject({ next: again, done: 1 });
});
