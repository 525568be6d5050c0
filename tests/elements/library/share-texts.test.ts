// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { recordShare } from '../../../src/lib/library/shares.ts';
import { click, keep, key, open, shown, stored, textOf, the, until } from '../page.ts';

const section = (network: string, voices: string[]) => `<section data-network="${network}">
	<div role="group" hidden>${voices.map((voice) => `<button data-pick="${network}/en/${voice}">${voice}<span data-taken hidden>taken</span></button>`).join('')}</div>
	${voices.map((voice) => `<article data-text="${network}/en/${voice}"><h3>${network} ${voice}</h3><i data-post="${network}/en/${voice}" data-words="given"></i></article>`).join('')}</section>`;
const page = (change = (html: string) => html) =>
	open(
		'share-texts',
		() => import('../../../src/elements/library/share-texts.ts'),
		change(
			`<share-texts data-item="heat"><div data-tabs hidden>${['linkedin', 'x'].map((id) => `<button data-tab="${id}">${id}</button>`).join('')}</div>${section('linkedin', ['expert', 'warm'])}${section('x', ['short', 'personal'])}</share-texts>`,
		),
	);
const on = () => [...document.querySelectorAll<HTMLElement>('section:not([data-off])')].map(({ dataset }) => dataset['network']);
const pressed = () => [...document.querySelectorAll('[data-tabs] [aria-pressed=true]')].map(textOf);

test('shows one text of one network, the others a tap away', async () => {
	await page();
	expect([on(), pressed(), shown('[data-network=linkedin] article')]).toEqual([['linkedin'], ['linkedin'], [expect.any(String)]]);
	expect([the('[role=group]').hidden, the('[data-tabs]').hidden]).toEqual([false, false]);
	click('[data-pick="x/en/personal"]');
	expect(shown('[data-network=x] article')).toEqual(['x personal']);
	expect(the('[data-pick="x/en/personal"]').getAttribute('aria-pressed')).toBe('true');
	expect(the('[data-pick="x/en/short"]').getAttribute('aria-pressed')).toBe('false');
});

test('begins with the network that the address names or the reader uses, and the text they have not taken', async () => {
	keep((state) => recordShare(state, 'heat', 'x/en/short', 5));
	await page();
	expect([on(), shown('[data-network=x] article'), shown('[data-network=x] [data-taken]')]).toEqual([['x'], ['x personal'], ['taken']]);
	expect([...document.querySelectorAll('[data-network=x] [data-pick]')].map((each) => each.getAttribute('data-pick'))).toEqual([
		'x/en/personal',
		'x/en/short',
	]);
	history.replaceState(null, '', '?network=linkedin');
	await page();
	expect(on()).toEqual(['linkedin']);
	history.replaceState(null, '', '/#x');
	await page();
	expect(on()).toEqual(['x']);
});

test('the network that was pressed last comes first the next time', async () => {
	await page();
	click('[data-tab=x]');
	expect([on(), pressed()]).toEqual([['x'], ['x']]);
	await until(() => expect(stored().preferences['network']?.value).toBe('x'));
	await page();
	expect(on()).toEqual(['x']);
});

test('a network that does not take the item today is not offered', async () => {
	keep((state) => recordShare(state, 'heat', 'x/en/short', 5));
	await page((html) => html.replace('data-network="x"', 'data-network="x" hidden'));
	expect([on(), the('[data-tab=x]').hidden, the('[data-tabs]').hidden]).toEqual([['linkedin'], true, true]);
});

test('a text that was adapted in this tab is shown again after a reload, also when it was copied', async () => {
	keep((state) => recordShare(state, 'heat', 'x/en/personal', 5));
	sessionStorage.setItem(`${key}:edit:heat/x/en/personal`, 'my own words');
	await page();
	expect([on(), shown('[data-network=x] article')]).toEqual([['x'], ['x personal']]);
	sessionStorage.setItem(`${key}:edit:heat/x/en/personal`, 'given');
	await page();
	expect(shown('[data-network=x] article')).toEqual(['x short']);
});
