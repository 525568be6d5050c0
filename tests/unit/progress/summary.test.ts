import { expect, test } from 'vitest';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordPass } from '../../../src/lib/progress/changes.ts';
import { merge } from '../../../src/lib/progress/merge.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { pathProgress } from '../../../src/lib/paths/standing.ts';
import { latestAcknowledged, stepState, type StepRequirements } from '../../../src/lib/progress/summary.ts';

const steps: StepRequirements[] = [
	{ id: 'linkedin/profile', minutes: 4 },
	{ id: 'guidelines/disclosure', minutes: 3 },
	{ id: 'constructor', minutes: 5 },
];

test('a new reader begins at the first step', () => {
	expect(pathProgress(steps, empty())).toEqual({ done: 0, total: 3, minutesLeft: 12, next: steps[0], finished: false, refresh: [] });
});

test('the next step is the first open one, also when a later one is done', () => {
	const state = markLesson(markLesson(empty(), 'linkedin/profile', true, 1), 'constructor', true, 2);
	expect(pathProgress(steps, state)).toEqual({ done: 2, total: 3, minutesLeft: 3, next: steps[1], finished: false, refresh: [] });
});

test('a step marked as unread is open again', () => {
	const state = markLesson(markLesson(empty(), 'linkedin/profile', true, 1), 'linkedin/profile', false, 2);
	expect(pathProgress(steps, state).next).toBe(steps[0]);
});

test('a guideline has the mark of its page, not of a lesson with its name', () => {
	expect(pathProgress(steps, markLesson(empty(), 'disclosure', true, 1)).done).toBe(0);
	expect(pathProgress(steps, markLesson(empty(), 'guidelines/disclosure', true, 1)).done).toBe(1);
});

test('a finished path has no next step and no minutes left', () => {
	const state = steps.map(({ id }) => id).reduce((s, id) => markLesson(s, id, true, 1), empty());
	expect(pathProgress(steps, state)).toEqual({ done: 3, total: 3, minutesLeft: 0, next: undefined, finished: true, refresh: [] });
});

test('where a quiz is to be passed reading is not enough, and a raised revision asks for a refresh', () => {
	const step: StepRequirements = { id: 'linkedin/profile', minutes: 4, quiz: { id: 'linkedin/profile', revision: 2 } };
	const passed = (revision: number) => recordPass(empty(), 'linkedin/profile', { revision, at: 1, score: 1 });
	expect(stepState(step, markLesson(empty(), 'linkedin/profile', true, 1))).toBe('open');
	expect([1, 2, 3].map((revision) => stepState(step, passed(revision)))).toEqual(['refresh', 'done', 'done']);
});

test('where a guideline is to be acknowledged reading is not enough, and a new version asks for it again', () => {
	const step: StepRequirements = { id: 'guidelines/disclosure', minutes: 3, acknowledge: 2 };
	expect(stepState(step, markLesson(empty(), 'guidelines/disclosure', true, 1))).toBe('open');
	expect([1, 2, 3].map((version) => stepState(step, acknowledge(empty(), 'guidelines/disclosure', version, 1)))).toEqual([
		'refresh',
		'done',
		'done',
	]);
});

test('what is marked as not read afterwards is taken back, a passed quiz and an acknowledgement as well', () => {
	const lesson: StepRequirements = { id: 'linkedin/profile', minutes: 4, quiz: { id: 'linkedin/profile', revision: 1 } };
	const rule: StepRequirements = { id: 'guidelines/disclosure', minutes: 3, acknowledge: 1 };
	const pass = recordPass(empty(), 'linkedin/profile', { revision: 1, at: 5, score: 1 });
	const done = [lesson, rule].reduce((state, { id }) => markLesson(state, id, true, 5), acknowledge(pass, rule.id, 1, 5));
	// The clock may have been set back meanwhile.
	const undone = [lesson, rule].reduce((state, { id }) => markLesson(state, id, false, 1), done);
	const again = [lesson, rule].reduce((state, { id }) => markLesson(state, id, true, 9), undone);
	const states = [done, undone, again].map((state) => [stepState(lesson, state), stepState(rule, state)]);
	expect(states).toEqual([
		['done', 'done'],
		['open', 'open'],
		['done', 'done'],
	]);
	expect(latestAcknowledged(undone, rule.id)).toBeUndefined();
});

test('a rule to be acknowledged again is open again, in its place and with its minutes', () => {
	const [first, rule, last] = [steps[0]!, { ...steps[1]!, acknowledge: 2 }, steps[2]!];
	const state = markLesson(acknowledge(empty(), rule.id, 1, 1), first.id, true, 1);
	expect(pathProgress([first, rule, last], state)).toEqual({
		done: 1,
		total: 3,
		minutesLeft: 8,
		next: rule,
		finished: false,
		refresh: [rule],
	});
	expect(pathProgress([first, rule], state)).toMatchObject({ done: 1, next: rule, finished: true });
});

test('the latest version that was acknowledged is told, whatever else stands there', () => {
	expect(latestAcknowledged(empty(), 'guidelines/disclosure')).toBeUndefined();
	const state = ['2', '10', 'x', '1.5', '-3', '0', '1e9'].reduce((s, version) => acknowledge(s, 'a', version, 7), empty());
	expect(latestAcknowledged(state, 'a')).toEqual({ version: 10, at: 7 });
	expect(latestAcknowledged(acknowledge(empty(), 'a', 'constructor', 1), 'a')).toBeUndefined();
});

test('an acknowledgement that was taken back and given again has the date of the new one, on whichever device it was given', () => {
	const rule = 'guidelines/disclosure';
	const given = (state: Progress, at: number) => markLesson(acknowledge(state, rule, 2, at), rule, true, at);
	const first = given(empty(), 5);
	const takenBack = markLesson(first, rule, false, 6);
	expect(latestAcknowledged(given(takenBack, 9), rule)).toEqual({ version: 2, at: 9 });
	const elsewhere = given(empty(), 9);
	for (const merged of [merge(takenBack, elsewhere), merge(elsewhere, takenBack)]) {
		expect(latestAcknowledged(merged, rule)).toEqual({ version: 2, at: 9 });
	}
	expect(latestAcknowledged(merge(markLesson(elsewhere, rule, false, 10), first), rule)).toBeUndefined();
});

test('questions to be refreshed leave a quiz done', () => {
	const quiz = { id: 'linkedin/profile', revision: 2 };
	const path = [{ id: 'linkedin/profile', minutes: 4, quiz }];
	const state = recordPass(empty(), 'linkedin/profile', { revision: 1, at: 1, score: 1 });
	expect(pathProgress(path, state)).toEqual({ done: 1, total: 1, minutesLeft: 0, next: undefined, finished: true, refresh: path });
});
