import { describe, expect, test } from 'vitest';
import { isToChoose, missingIn, minutesOf, openSteps, pathProgress, stepAfter } from '../../../src/lib/paths/standing.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer } from '../../../src/lib/progress/changes.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { isBegun } from '../../../src/lib/progress/summary.ts';

const questions = ['a', 'b', 'c', 'd'].map((id) => ({ id, since: 1 }));
const lesson = { id: 'square/profile', minutes: 3, quiz: { id: 'square/profile', revision: 1, pass: 1, questions } };
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

	test('no more right answers than the quiz needs', () => {
		const lenient = { ...lesson, quiz: { ...lesson.quiz, pass: 0.75 } };
		const read = markLesson(empty(), lesson.id, true, 1);
		expect(missingIn(lenient, read)).toEqual({ what: 'questions', count: 3 });
		expect(missingIn(lenient, answered('c', true))).toEqual({ what: 'questions', count: 2 });
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

test('of a step that is read only the questions or the tick are left', () => {
	const left = (state: Progress) => pathProgress([{ ...lesson, after: 1 }, rule], state).minutesLeft;
	expect(left(empty())).toBe(6);
	expect(left(markLesson(empty(), lesson.id, true, 1))).toBe(4);
	expect(left(markLesson(empty(), rule.id, true, 1))).toBe(4);
});

test('a rule that has changed since is to be read again', () => {
	const again = { ...rule, acknowledge: 2 };
	const known = markLesson(acknowledge(empty(), rule.id, 1, 1), rule.id, true, 1);
	expect(pathProgress([again], known).minutesLeft).toBe(rule.minutes);
});

describe('a choice', () => {
	const [first, one, other, last] = [
		{ id: 'guidelines/ads', minutes: 1 },
		{ id: 'square/profile', minutes: 3, choice: 'path#choice-1' },
		{ id: 'pump/bucket', minutes: 5, choice: 'path#choice-1' },
		{ id: 'craft/picture', minutes: 2 },
	];
	const steps = [first!, one!, other!, last!];
	const read = (...ids: string[]) => ids.reduce((state, id, at) => markLesson(state, id, true, at + 1), empty());

	test('is one step, with the minutes of its longest lesson', () => {
		expect(pathProgress(steps, empty())).toMatchObject({ done: 0, total: 3, minutesLeft: 8, next: first, finished: false });
		expect(minutesOf(steps)).toBe(8);
	});

	test('leaves the reader to choose, and is done with one lesson, whichever', () => {
		const before = read(first!.id);
		expect(pathProgress(steps, before)).toMatchObject({ done: 1, next: one });
		expect([isToChoose(one!, before), isToChoose(last!, before)]).toEqual([true, false]);
		for (const { id } of [one!, other!]) {
			expect(pathProgress(steps, read(first!.id, id))).toMatchObject({ done: 2, total: 3, minutesLeft: 2, next: last, finished: false });
			expect(openSteps(steps, read(first!.id, id))).toEqual([last]);
			expect(pathProgress(steps, read(first!.id, id, last!.id))).toMatchObject({ done: 3, next: undefined, finished: true });
		}
		expect(pathProgress(steps, read(first!.id, one!.id, other!.id, last!.id))).toMatchObject({ done: 3, total: 3, minutesLeft: 0 });
	});

	test('goes on with the lesson that is begun', () => {
		const asking = [first!, { ...one!, quiz: undefined }, { ...other!, quiz: { id: 'pump/bucket', revision: 1 } }, last!];
		const begun = read(first!.id, other!.id);
		const { next } = pathProgress(asking, begun);
		expect([next?.id, isToChoose(next!, begun)]).toEqual([other!.id, false]);
	});

	test('is not offered again to whoever is on one of its lessons', () => {
		expect(stepAfter(steps, one!.id, read(first!.id))).toBe(last);
		expect(stepAfter(steps, other!.id, read(last!.id))).toBe(first);
		expect(stepAfter(steps, first!.id, empty())).toBe(one);
		expect(stepAfter(steps, last!.id, read(first!.id, other!.id))).toBeUndefined();
	});
});
