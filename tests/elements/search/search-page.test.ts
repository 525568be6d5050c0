// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { enter, expectFailure, open, shown, submit, textOf, the, until } from '../page.ts';

const words = JSON.stringify({ 'search.hint': 'hint', 'search.byName': 'byName', 'search.kind.page': 'page' });
const entry = (id: string, title: string) => ({ id, url: `/en/${id}/`, kind: 'page', title, text: `About ${id}.` });
const names = [{ ...entry('pay', 'Pay'), offered: true }, entry('me', 'My progress'), entry('two', 'My progress, page two')];

/** @param reached answers for the words and the names; the index of full texts is never there */
async function page(address = '/en/search/', reached = true) {
	history.replaceState(null, '', address);
	vi.stubGlobal('fetch', async (asked: string) => {
		if (!reached) throw new TypeError('offline');
		return asked.endsWith('labels.json') ? new Response(words) : Response.json(names);
	});
	return open(
		'search-page',
		() => import('../../../src/elements/search/search-page.ts'),
		`<template id="failed"><p class="failure">failed</p></template><search-page data-base="/" data-words="/en/labels.json"><form hidden><input name="q" /></form><p role="status">hint</p><p class="others"></p>
		<ul><li><span class="meta">page</span><a href="/en/pay/">Pay</a><p>About pay.</p></li></ul></search-page>`,
	);
}
const links = () => shown('li a');
const ready = () => until(() => expect(the('form').hidden).toBe(false));

test('before anything is asked nothing is fetched but its words, and what the page offers stays', async () => {
	await page();
	const offered = the('li');
	await ready();
	expect([links(), the('li'), textOf(the('[role=status]'))]).toEqual([['Pay'], offered, 'hint']);
});

test.each(['?q=my+progress', '#q=my%20progress', '?q=pay#q=my%20progress', '?q=my%20progress#%E0%A4%A'])(
	'%s in its address is looked for',
	async (address) => {
		expectFailure();
		await page(`/en/search/${address}`);
		await until(() => expect(links()).toEqual(['My progress', 'My progress, page two']));
		expect(the<HTMLInputElement>('input').value).toBe('my progress');
	},
);

test('what is typed is looked for and stands in the address, behind the sign that no server sees', async () => {
	expectFailure();
	await page('/en/search/?q=pay');
	await ready();
	const offered = the('li');
	await until(() => expect(textOf(the('[role=status]'))).toBe('byName'));
	expect(the('li')).toBe(offered);
	enter('input', 'my progress');
	expect([location.search, location.hash]).toEqual(['', '#q=my%20progress']);
	await until(() => expect(links()).toHaveLength(2));
	enter('input', '');
	expect(location.href).toMatch(/\/en\/search\/$/);
	await until(() => expect([links(), the('li')]).toEqual([['Pay'], offered]));
});

test('Enter and the arrow keys lead to the results', async () => {
	expectFailure();
	await page('/en/search/#q=progress');
	await ready();
	the('input').focus();
	submit();
	await until(() => expect(document.activeElement?.textContent).toBe('My progress'));
	document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
	expect(document.activeElement?.textContent).toBe('My progress, page two');
});

test('another address in the same page is looked for as well', async () => {
	expectFailure();
	await page();
	await ready();
	history.replaceState(null, '', '#q=two');
	dispatchEvent(new HashChangeEvent('hashchange'));
	await until(() => expect(links()).toEqual(['My progress, page two']));
	history.replaceState(null, '', '#_top');
	dispatchEvent(new HashChangeEvent('hashchange'));
	expect(the<HTMLInputElement>('input').value).toBe('two');
});

test('without its words the page stays as it is, and says so', async () => {
	expectFailure();
	await page('/en/search/', false);
	await until(() => expect(shown('.failure')).toEqual(['failed']));
	expect([the('form').hidden, links()]).toEqual([true, ['Pay']]);
});
