import { expect, test } from 'vitest';
import { acknowledge, empty, markLesson } from '../../../src/lib/progress/state.ts';
import { pathProgress, type Step } from '../../../src/lib/progress/summary.ts';

const steps: Step[] = [
	{ kind: 'lesson', id: 'linkedin/profile', minutes: 4 },
	{ kind: 'guideline', id: 'disclosure', minutes: 3 },
	{ kind: 'lesson', id: 'constructor', minutes: 5 },
];

test('a new reader begins at the first step', () => {
	expect(pathProgress(steps, empty())).toEqual({ done: 0, total: 3, minutesLeft: 12, next: steps[0] });
});

test('the next step is the first open one, also when a later one is done', () => {
	const state = markLesson(markLesson(empty(), 'linkedin/profile', true, 1), 'constructor', true, 2);
	expect(pathProgress(steps, state)).toEqual({ done: 2, total: 3, minutesLeft: 3, next: steps[1] });
});

test('a step marked as unread is open again', () => {
	const state = markLesson(markLesson(empty(), 'linkedin/profile', true, 1), 'linkedin/profile', false, 2);
	expect(pathProgress(steps, state).next).toBe(steps[0]);
});

test('a guideline has the mark of its page, not of a lesson with its name', () => {
	expect(pathProgress(steps, markLesson(empty(), 'disclosure', true, 1)).done).toBe(0);
	expect(pathProgress(steps, markLesson(empty(), 'guidelines/disclosure', true, 1)).done).toBe(1);
});

test('a guideline that must be acknowledged is done when this version is', () => {
	const read = markLesson(empty(), 'guidelines/disclosure', true, 1);
	const versions = { disclosure: 2 };
	expect(pathProgress(steps, acknowledge(read, 'disclosure', 1, 1), versions).done).toBe(0);
	expect(pathProgress(steps, acknowledge(read, 'disclosure', 2, 1), versions).done).toBe(1);
});

test('a finished path has no next step and no minutes left', () => {
	const state = ['linkedin/profile', 'guidelines/disclosure', 'constructor'].reduce((s, id) => markLesson(s, id, true, 1), empty());
	expect(pathProgress(steps, state)).toEqual({ done: 3, total: 3, minutesLeft: 0, next: undefined });
});
