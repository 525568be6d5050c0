// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { progress } from '../../../src/elements/progress/progress.ts';
import { pathOf } from '../../../src/lib/paths/latest.ts';
import { visitPath } from '../../../src/lib/paths/visits.ts';
import { click, keep, labels, open, shown, stored, textOf, the, until } from '../page.ts';

const page = (place = 'data-path="hire"') =>
	open(
		'path-invitation',
		() => import('../../../src/elements/paths/path-invitation.ts'),
		`<path-invitation ${place} hidden ${labels(
			{
				'path.due.by': 'by {date}.',
				'path.due.left': '{days} left',
				'path.due.past': 'was wished for by {date}',
				'path.group': 'for {group}',
			},
			'path.due.today',
			'path.due.tomorrow',
		)}><p class="due"></p><p class="meta"></p></path-invitation><p class="go"><a href="#begin">begin</a></p><ol><li data-step="a"><a href="#step">step</a></li></ol><a class="other" href="#other">other</a>`,
	);

test.each([
	['2026-11-28', 'path.due.today'],
	['2026-11-29', 'path.due.tomorrow'],
	['2026-12-05', '7 days left'],
])('a path that is wished for by %s', async (due, closer) => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 28, 12) });
	history.replaceState(null, '', `?due=${due}&group=sales`);
	expect((await page()).hidden).toBe(false);
	expect(textOf(the('.due'))).toMatch(new RegExp(`^by .+\\. ${closer}$`));
	expect(textOf(the('.meta'))).toBe('for sales');
	vi.useRealTimers();
});

test('what the link said is remembered, and the path is that of the reader', async () => {
	history.replaceState(null, '', '?due=2020-01-02');
	await page();
	expect(textOf(the('.due'))).toMatch(/^was wished for by .*2020/);
	await until(() => expect(pathOf(stored())).toBe('hire'));
	history.replaceState(null, '', '/');
	expect((await page()).hidden).toBe(false);
});

test('beside the path on another page it says the date alone, and puts nobody on a path', async () => {
	history.replaceState(null, '', '?group=sales');
	keep((state) => visitPath(visitPath(state, 'hire', { due: '2099-01-02', group: 'sales' }, 1), 'other', {}, 2));
	await page('data-elsewhere="hire"');
	expect([shown('.due'), textOf(the('.meta'))]).toEqual([['by Friday, 2 January 2099.'], '']);
	click('.go a');
	await progress.update((state) => state);
	expect(pathOf(stored())).toBe('other');
});

test('without an invitation there is nothing to show', async () => {
	expect((await page()).hidden).toBe(true);
});

test.each(['.go a', '[data-step] a'])(
	'looking at the page leaves a reader where they are; going on by %s puts them on the path',
	async (link) => {
		await page();
		click('.other');
		await progress.update((state) => state);
		expect(pathOf(stored())).toBeUndefined();
		click(link);
		await until(() => expect(pathOf(stored())).toBe('hire'));
	},
);
