// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { putOwnLanguageFirst } from '../../../src/elements/layout/missing-page.ts';
import { shown, the } from '../page.ts';

function page(): void {
	const sections = Object.entries({ en: 'No page', ru: 'Нет страницы' }).map(
		([code, title]) => `<section lang="${code}"><h2>${title}</h2><a href="/portal/${code}/"></a></section>`,
	);
	document.body.innerHTML = `<main><h1>404</h1>${sections.join('')}</main>`;
	putOwnLanguageFirst(the('main'));
}
const come = (path: string) => history.replaceState(undefined, '', path);

afterEach(() => come('/'));

test.each([
	['/portal/ru/no/such/page/', ['Нет страницы', 'No page'], 'ru'],
	['/portal/en/no/such/page/', ['No page', 'Нет страницы'], 'en'],
])('at %s the language of the address comes first, and names the page', (path, titles, language) => {
	come(path);
	page();
	expect(shown('h2')).toEqual(titles);
	expect({ language: document.documentElement.lang, title: document.title }).toEqual({ language, title: titles[0] });
});

test('at an address of no language all stay in their order', () => {
	document.title = 'Both';
	come('/portal/no/');
	page();
	expect(shown('h2')).toEqual(['No page', 'Нет страницы']);
	expect(document.title).toBe('Both');
});
