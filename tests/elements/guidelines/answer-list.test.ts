// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { enter, labels, open, shown, textOf, the } from '../page.ts';

const page = () =>
	open(
		'answer-list',
		() => import('../../../src/elements/guidelines/answer-list.ts'),
		`<answer-list ${labels({ 'search.found': 'found {count}' })}><form hidden><input type="search" /></form><p role="status"></p>
		<section><details><summary><h3 id="logo">May I use the logo?</h3></summary><p>Yes.</p></details></section>
		<section><details><summary><h3 id="press">A reporter calls</h3></summary><p>Send them on.</p></details></section>
		<p data-empty hidden>nothing</p></answer-list>`,
	);

test('narrows to the answers with what is typed, counts them, and keeps it in the address', async () => {
	await page();
	expect([the('form').hidden, textOf(the('[role=status]'))]).toEqual([false, 'found 2']);
	enter('input', 'reporter');
	expect(shown('h3')).toEqual(['A reporter calls']);
	expect([location.search, textOf(the('[role=status]'))]).toEqual(['?q=reporter', 'found 1']);
	enter('input', 'zebra');
	expect([shown('section, [data-empty]'), textOf(the('[role=status]'))]).toEqual([['nothing'], 'found 0']);
	enter('input', '');
	expect([shown('h3').length, location.search]).toEqual([2, '']);
});

test('an address with words or with the id of a question leads to them', async () => {
	history.replaceState(null, '', '?q=logo#logo');
	await page();
	expect(shown('h3')).toEqual(['May I use the logo?']);
	expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false]);
	expect(the<HTMLInputElement>('input').value).toBe('logo');
});

test('an address with something unknown changes nothing', async () => {
	history.replaceState(null, '', '#%E0%A4%A');
	await page();
	expect([textOf(the('[role=status]')), document.querySelectorAll('details[open]').length]).toEqual(['found 2', 0]);
});
