// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer, recordPass } from '../../../src/lib/progress/changes.ts';
import type { Progress } from '../../../src/lib/progress/state.ts';
import { keep, labels, open, textOf, the } from '../page.ts';

const answer = { revision: 2, chosen: ['x'], correct: true, at: 1 };
const pass = (revision: number) => (state: Progress) => recordPass(state, 'quiz', { revision, score: 1, at: 1 });

test.each<[string, string, (state: Progress) => Progress, string, boolean]>([
	['a lesson that is read', '', (state) => markLesson(state, 'page', true, 1), 'lesson.read', true],
	['a lesson that is not', '', (state) => state, '', false],
	['a quiz that is passed', 'data-quiz="quiz" data-revision="2"', pass(2), 'path.done', true],
	['a quiz that has changed since', 'data-quiz="quiz" data-revision="2"', pass(1), 'path.updated', true],
	[
		'a lesson that is read, without its quiz',
		'data-quiz="quiz" data-revision="2"',
		(state) => markLesson(state, 'page', true, 1),
		'path.begun',
		false,
	],
	['a quiz that is begun', 'data-quiz="quiz" data-revision="2"', (state) => recordAnswer(state, 'quiz', 'a', answer), 'path.begun', false],
	['a rule that is acknowledged', 'data-acknowledge="2"', (state) => acknowledge(state, 'page', 2, 1), 'path.done', true],
	['a rule that has changed since', 'data-acknowledge="2"', (state) => acknowledge(state, 'page', 1, 1), 'path.updated', true],
])('%s', async (_, asks, done, text, isDone) => {
	keep(done);
	const element = await open(
		'progress-mark',
		() => import('../../../src/elements/progress/progress-mark.ts'),
		`<progress-mark data-id="page" ${asks} ${labels('lesson.read', 'path.done', 'path.updated', 'path.begun')}><svg></svg><span></span></progress-mark>`,
	);
	expect([textOf(the('span')), element.hasAttribute('data-done')]).toEqual([text, isDone]);
	expect(element.hasAttribute('data-begun')).toBe(text === 'path.begun');
	expect(element.hasAttribute('data-refresh')).toBe(text === 'path.updated');
});
