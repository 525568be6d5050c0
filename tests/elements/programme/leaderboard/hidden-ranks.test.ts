// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { click, labels, open, shown, textOf, the, until } from '../../page.ts';

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
