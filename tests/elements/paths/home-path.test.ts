// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pathOf } from '../../../src/lib/paths/latest.ts';
import { visitPath } from '../../../src/lib/paths/visits.ts';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { recordShare } from '../../../src/lib/library/shares.ts';
import { click, keep, labels, open, shown, stored, textOf, the, until } from '../page.ts';

const steps = (...ids: string[]) => `data-steps='${JSON.stringify(ids.map((id) => ({ id, minutes: 4 })))}'`;
const page = () =>
	open(
		'home-path',
		() => import('../../../src/elements/paths/home-path.ts'),
		`<home-path ${labels('path.continue', 'home.then.path', { 'path.minutesLeft': '{minutes} min', 'path.progress': '{done} of {total}' })}>
		<section data-path="hire" hidden>hire<h2></h2><i ${steps('a')}><b class="go"></b></i></section>
		<section data-path="sales" hidden>sales<h2><a href="/sales/">Show your work</a></h2><i ${steps('a', 'b', 'c')}><b class="go"></b></i></section>
		<path-invitation></path-invitation><div data-then hidden><a data-post>post</a><p data-on><a></a><span></span></p></div>
		<details hidden><summary>others</summary></details><div data-choice>choice<ul><li><a href="/sales/"><span></span><span class="minutes">12 min</span></a></li></ul></div></home-path>`,
	);

test('shows the path of the reader, with the choice folded away; without one the choice stays', async () => {
	await page();
	expect(shown('section, [data-choice]')).toEqual(['choice12 min']);
	keep((state) => visitPath(state, 'sales', {}, 1));
	await page();
	expect(shown('section').map((text) => text.slice(0, 5))).toEqual(['sales']);
	expect(the('section').parentElement?.parentElement?.hasAttribute('data-returning')).toBe(true);
	expect(the('details').contains(the('[data-choice]'))).toBe(true);
	expect(the('[data-path=sales] h2 + path-invitation').dataset['elsewhere']).toBe('sales');
});

test('the path that a reader chooses is theirs', async () => {
	await page();
	click('[data-choice] a span');
	await until(() => expect(pathOf(stored())).toBe('sales'));
});

test('the choice says of each path how far the reader is on it, and of others how long they take', async () => {
	await page();
	expect(shown('.minutes')).toEqual(['12 min']);
	keep((state) => markLesson(state, 'b', true, 1));
	await page();
	expect(shown('.minutes')).toEqual(['1 of 3']);
	keep((state) => markLesson(visitPath(state, 'hire', {}, 2), 'b', true, 3));
	await page();
	expect(textOf(the('details .minutes')), 'folded away').toBe('1 of 3');
});

test('who did something without a path has been here before, and chooses one', async () => {
	await page();
	expect(document.body.hasAttribute('data-returning')).toBe(false);
	keep((state) => markLesson(state, 'square/profile', true, 1));
	await page();
	expect([document.body.hasAttribute('data-returning'), shown('[data-choice]')]).toEqual([true, ['choice12 min']]);
});

test('below a finished path stands the one thing to do next: a post, and first a path that is begun', async () => {
	keep((state) => markLesson(visitPath(state, 'hire', {}, 1), 'a', true, 2));
	await page();
	expect([the('.go + [data-then]').closest('section')?.dataset['path'], shown('[data-post], [data-on]')]).toEqual(['hire', ['post']]);
	keep((state) => recordShare(state, 'guide', 'linkedin/en/expert', 3));
	await page();
	expect(shown('[data-post], [data-on]'), 'never a path that is for somebody else').toEqual(['post']);
	keep((state) => markLesson(state, 'b', true, 4));
	await page();
	expect(the<HTMLAnchorElement>('[data-on] a').pathname).toBe('/sales/');
	expect([shown('[data-on] a'), textOf(the('[data-on] span'))]).toEqual([['path.continue'], 'Show your work · 4 min']);
});
