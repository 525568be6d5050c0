// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { click, labels, open, shown, textOf, the } from '../page.ts';

const step = (id: string, inner: string) =>
	`<div data-step="${id}"><div class="ask"><p class="question" tabindex="-1">${id}?</p></div>${inner}</div>`;
const option = (to: string, inner = '') => `<details><summary data-to="${to}">${to}</summary>${inner}</details>`;
const answer = (id: string) => `<article id="${id}" data-verdict="yes"><h3 tabindex="-1">${id}!</h3></article>`;
const page = () =>
	open(
		'decision-tree',
		() => import('../../../src/elements/guidelines/decision-tree.ts'),
		`<decision-tree ${labels({ 'decision.question': 'question {number}' }, 'decision.answer')}>
		<div data-tools hidden><p role="status"></p><button type="button" data-back></button><button type="button" data-again></button></div>
		<div data-tree>${step('public', option('fine') + option('named', step('named', option('ask'))))}</div>
		<h2 data-all>all</h2>${answer('fine')}${answer('ask')}</decision-tree>`,
	);
const status = () => textOf(the('[role=status]'));

test('asks one question at a time, down to an answer, and leads back', async () => {
	await page();
	expect([shown('.question'), shown('article, [data-all]'), status()]).toEqual([['public?'], [], 'question 1']);
	expect(the('[data-back]').hidden).toBe(true);
	click('[data-to=named]');
	expect([shown('.question'), status(), location.hash]).toEqual([['named?'], 'question 2', '#named']);
	expect(document.activeElement).toBe(the('[data-step=named] .question'));
	click('[data-to=ask]');
	expect([shown('h3'), shown('[data-tree]'), status()]).toEqual([['ask!'], [], 'decision.answer']);
	click('[data-back]');
	expect(shown('.question')).toEqual(['named?']);
	click('[data-again]');
	expect([shown('.question'), location.hash]).toEqual([['public?'], '#public']);
});

test('an address leads to its answer, and one that names nothing to the first question', async () => {
	history.replaceState(null, '', '#fine');
	await page();
	expect(shown('h3')).toEqual(['fine!']);
	for (const hash of ['#nothing', '#%E0%A4%A', '#"><b>']) {
		history.replaceState(null, '', hash);
		dispatchEvent(new PopStateEvent('popstate'));
		expect(shown('.question')).toEqual(['public?']);
	}
});
