// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { acknowledge, markLesson } from '../../../src/lib/progress/changes.ts';
import { keep, labels, open, shown, textOf, the } from '../page.ts';

const steps = [
	{ id: 'square/profile', href: '/one', title: 'One', minutes: 3 },
	{ id: 'guidelines/ai', href: '/two', title: 'Two', minutes: 4, acknowledge: 2 },
];
const page = (fixed = 'data-fixed') =>
	open(
		'path-progress',
		() => import('../../../src/elements/paths/path-progress.ts'),
		`<path-progress data-steps='${JSON.stringify(steps)}' data-list="list" ${fixed} ${labels(
			{ 'path.progress': '{done} of {total}', 'path.minutesLeft': '{minutes} min' },
			'path.continue',
			'path.refresh',
			'path.next',
			'path.updated',
		)}><progress max="2" value="0"></progress><p data-status>7 min</p><div data-finish hidden>finish</div>
		<p class="go"><a href="/one">begin</a> <span data-next>One</span></p><p data-certificate hidden>certificate</p></path-progress>
		<ol id="list">${steps.map(({ id }) => `<li data-step="${id}"><span class="tag" hidden></span></li>`).join('')}</ol>`,
	);

test('who begins sees the page as it was drawn, with the first step marked', async () => {
	await page();
	expect([textOf(the('[data-status]')), textOf(the('.go')), shown('.tag')]).toEqual(['7 min', 'begin One', ['path.next']]);
	expect(the('[aria-current=step]').dataset['step']).toBe('square/profile');
});

test('leads on to the next open step', async () => {
	keep((state) => markLesson(state, 'square/profile', true, 1));
	await page('');
	expect([textOf(the('[data-status]')), textOf(the('.go'))]).toEqual(['1 of 2 · 4 min', 'path.continue Two']);
	expect([the<HTMLAnchorElement>('.go a').pathname, the<HTMLProgressElement>('progress').value, shown('.tag')]).toEqual(['/two', 1, []]);
});

test('is finished when all is done, and asks again for what has changed', async () => {
	keep((state) => acknowledge(markLesson(state, 'square/profile', true, 1), 'guidelines/ai', 2, 1));
	await page();
	expect(shown('[data-finish], [data-certificate], .go')).toEqual(['finish', 'certificate']);
	localStorage.clear();
	keep((state) => acknowledge(markLesson(state, 'square/profile', true, 1), 'guidelines/ai', 1, 1));
	await page();
	expect([shown('.go, [data-finish]'), shown('.tag')]).toEqual([['path.refresh Two'], ['path.updated']]);
});
