// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { click, labels, open, stored, textOf, the, until } from '../page.ts';

test('marks an item as posted, and takes that back', async () => {
	await open(
		'posted-mark',
		() => import('../../../src/elements/library/posted-mark.ts'),
		`<posted-mark data-item="heat" ${labels('share.mark', 'share.unmark', 'share.marked')}><button hidden><svg></svg><span></span></button><p role="status"></p></posted-mark>`,
	);
	const says = () => [textOf(the('button')), textOf(the('[role=status]'))];
	expect([says(), the('button').hidden]).toEqual([['share.mark', ''], false]);
	click('button');
	await until(() => expect(says()).toEqual(['share.unmark', 'share.marked']));
	expect(stored().posted['heat']?.done).toBe(true);
	expect(the('svg').hasAttribute('hidden'), 'taking back has no check mark').toBe(true);
	click('button');
	await until(() => expect(says()).toEqual(['share.mark', '']));
	expect(the('svg').hasAttribute('hidden')).toBe(false);
	expect(stored().posted['heat']?.done).toBe(false);
});
