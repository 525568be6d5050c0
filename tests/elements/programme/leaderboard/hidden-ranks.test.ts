// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { setPreference } from '../../../../src/lib/progress/changes.ts';
import { click, keep, key, labels, open, shown, textOf, the, until } from '../../page.ts';

const page = () =>
	open(
		'hidden-ranks',
		() => import('../../../../src/elements/programme/leaderboard/hidden-ranks.ts'),
		`<hidden-ranks ${labels('leaderboard.hide', 'leaderboard.show', 'leaderboard.hidden')}><button hidden></button><span role="status"></span><div data-ranks>1.</div></hidden-ranks>`,
	);

test('hides the ranks for as long as the reader wants, also on the next page', async () => {
	await page();
	expect([shown('button, [data-ranks]'), textOf(the('[role=status]'))]).toEqual([['leaderboard.hide', '1.'], '']);
	click('button');
	await until(() => expect(shown('[data-ranks]')).toEqual([]));
	await page();
	expect([shown('button, [data-ranks]'), textOf(the('[role=status]'))]).toEqual([['leaderboard.show'], 'leaderboard.hidden']);
	click('button');
	await until(() => expect(shown('[data-ranks]')).toEqual(['1.']));
});

test('hides them in every tab', async () => {
	await page();
	keep((state) => setPreference(state, 'ranks', 'hidden', 1));
	dispatchEvent(new StorageEvent('storage', { key }));
	expect([shown('[data-ranks]'), textOf(the('button'))]).toEqual([[], 'leaderboard.show']);
});
