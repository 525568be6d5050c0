// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markLesson, recordPass } from '../../../src/lib/progress/changes.ts';
import { keep, labels, open, textOf, the } from '../page.ts';

const page = () =>
	open(
		'progress-count',
		() => import('../../../src/elements/progress/progress-count.ts'),
		`<progress-count data-steps="a b c" ${labels({ 'training.done': '{done} of {total}' })} hidden><progress max="3" value="0"></progress><span></span></progress-count>`,
	);

test('is shown once something is done, and counts it', async () => {
	expect((await page()).hidden).toBe(true);
	keep((state) => markLesson(state, 'b', true, 1));
	expect((await page()).hidden).toBe(false);
	expect([the<HTMLProgressElement>('progress').value, textOf(the('span'))]).toEqual([1, '1 of 3']);
});

test('does not count a lesson that is read until its quiz is passed', async () => {
	const withQuiz = () =>
		open(
			'progress-count',
			() => import('../../../src/elements/progress/progress-count.ts'),
			`<progress-count data-steps="a:qa b:qb" ${labels({ 'training.done': '{done} of {total}' })} hidden><progress max="2" value="0"></progress><span></span></progress-count>`,
		);
	keep((state) => markLesson(state, 'a', true, 1));
	expect((await withQuiz()).hidden).toBe(true);
	keep((state) => recordPass(state, 'qa', { revision: 1, score: 1, at: 2 }));
	expect([(await withQuiz()).hidden, textOf(the('span'))]).toEqual([false, '1 of 2']);
});
