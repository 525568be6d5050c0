// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markLesson } from '../../../src/lib/progress/changes.ts';
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
