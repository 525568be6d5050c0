// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { triedAt } from '../../../src/lib/progress/tried.ts';
import { click, labels, open, stored, textOf, the, until } from '../page.ts';

test('a tick says that the task of a lesson is done, and can be taken back', async () => {
	const element = await open(
		'tried-mark',
		() => import('../../../src/elements/progress/tried-mark.ts'),
		`<tried-mark data-lesson="square/profile" ${labels('lesson.triedKept')} hidden><label><input type="checkbox"></label><p role="status"></p></tried-mark>`,
	);
	const tried = () => triedAt(stored(), 'square/profile') !== undefined;
	expect([(element as unknown as HTMLElement).hidden, tried(), textOf(the('[role=status]'))]).toEqual([false, false, '']);
	click('input');
	await until(() => expect([tried(), textOf(the('[role=status]'))]).toEqual([true, 'lesson.triedKept']));
	expect(Object.keys(stored().weeks)).toHaveLength(1);
	click('input');
	await until(() => expect([tried(), textOf(the('[role=status]'))]).toEqual([false, '']));
});
