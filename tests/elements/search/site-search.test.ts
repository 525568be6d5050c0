// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, enter, expectFailure, labels, open, shown, textOf, the, until } from '../page.ts';

const texts = [
	'search.label',
	'search.hint',
	'search.cancelLabel',
	'search.placeholder',
	'search.searching',
	'search.failed',
	'search.byName',
];
const words = JSON.stringify(Object.fromEntries(texts.map((key) => [key, key])));

/** @param others answers whatever is fetched besides the words; without it nothing else can be reached */
function page(others: (options?: RequestInit) => Promise<Response> = () => Promise.reject(new TypeError('offline'))) {
	vi.stubGlobal('fetch', async (address: string, options?: RequestInit) =>
		address === '/base/en/labels.json' ? new Response(words) : others(options),
	);
	return open(
		'site-search',
		() => import('../../../src/elements/search/site-search.ts'),
		`<site-search data-base="/base/" data-words="/base/en/labels.json" ${labels('search.failed')}><button hidden></button><a href="/en/search/">All pages</a><p role="status"></p></site-search>`,
	);
}

test('opens by its button and by the keyboard, with the focus back when it closes', async () => {
	await page();
	expect([the('button').hidden, the('a').hidden]).toEqual([false, true]);
	click('button');
	await until(() => expect(the<HTMLDialogElement>('dialog').open).toBe(true));
	expect([textOf(the('dialog [role=status]')), the('dialog input').getAttribute('aria-label')]).toEqual(['search.hint', 'search.label']);
	click('dialog button');
	expect(document.activeElement).toBe(the('button'));
	const press = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true });
	dispatchEvent(press);
	expect(press.defaultPrevented).toBe(true);
	await until(() => expect(the<HTMLDialogElement>('dialog').open).toBe(true));
	dispatchEvent(new KeyboardEvent('keydown', { key: 'k', cancelable: true }));
});

const names = [
	{
		id: 'answers/pay',
		url: '/en/answers/#pay',
		kind: 'answer',
		title: 'May I name my pay?',
		text: 'Yes.',
		aliases: ['salary'],
		offered: true,
	},
	{ id: 'me', url: '/en/me/', kind: 'page', title: 'My progress', text: 'What you did.' },
	{ id: 'me/two', url: '/en/two/', kind: 'page', title: 'My progress, page two', text: 'The rest.' },
];
const press = (key: string, target: EventTarget = document.activeElement!) => {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
	target.dispatchEvent(event);
	return event.defaultPrevented;
};
async function opened() {
	document.documentElement.lang = 'en';
	await page(async () => Response.json(names));
	press('/', document.body);
	await until(() => expect(the<HTMLDialogElement>('dialog').open).toBe(true));
}
const links = () => [...document.querySelectorAll('dialog li a')].map(({ textContent }) => textContent);

test('a slash opens it, except where one writes', async () => {
	await page();
	document.body.append(document.createElement('textarea'));
	expect(press('/', the('textarea'))).toBe(false);
	expect(press('/', document.body)).toBe(true);
	await until(() => expect(the<HTMLDialogElement>('dialog').open).toBe(true));
});

test('offers questions before anything is typed, and finds by names even where the full text cannot be loaded', async () => {
	expectFailure();
	await opened();
	await until(() => expect(links()).toEqual(['May I name my pay?']));
	enter('dialog input', 'salary');
	await until(() => expect(textOf(the('dialog [role=status]'))).toBe('search.byName'));
	expect(links()).toEqual(['May I name my pay?']);
	enter('dialog input', 'zeppelin');
	await until(() => expect(textOf(the('dialog [role=status]'))).toBe('search.failed'));
	expect(links()).toEqual([]);
	enter('dialog input', '');
	await until(() => expect(textOf(the('dialog [role=status]'))).toBe('search.hint'));
});

test('without a network finds those pages only that the browser keeps', async () => {
	expectFailure();
	const serviceWorker = { controller: {} };
	Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker });
	vi.stubGlobal('caches', { match: async (path: string) => (path === '/en/two/' ? new Response() : undefined) });
	document.documentElement.lang = 'en';
	let online = false;
	await page(async (options) => {
		if (options?.method === 'HEAD' && !online) throw new TypeError('offline');
		return Response.json(names);
	});
	press('/', document.body);
	await until(() => expect(the<HTMLDialogElement>('dialog').open).toBe(true));
	enter('dialog input', 'progress');
	await until(() => expect(textOf(the('dialog [role=status]'))).toBe('search.byName'));
	expect(links()).toEqual(['My progress, page two']);
	online = true;
	enter('dialog input', 'my progress');
	await until(() => expect(links()).toHaveLength(2));
	Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('arrow keys walk through the results, Enter opens the first, and one Escape closes', async () => {
	expectFailure();
	await opened();
	enter('dialog input', 'progress');
	await until(() => expect(links()).toHaveLength(2));
	const field = the('dialog input');
	field.focus();
	const walk = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
		expect(press(key)).toBe(true);
		return document.activeElement?.textContent;
	});
	expect(walk).toEqual(['My progress', 'My progress, page two', 'My progress, page two', 'My progress', '']);
	expect(press('Enter', field)).toBe(true);
	expect(vi.mocked(HTMLAnchorElement.prototype.click).mock.contexts).toEqual([the('dialog li a')]);
	expect(press('Escape', field)).toBe(true);
	expect(the<HTMLDialogElement>('dialog').open).toBe(false);
});

test('a result that stays in the list is the same node, so that a press and a screen reader keep it', async () => {
	expectFailure();
	await opened();
	enter('dialog input', 'progress two');
	await until(() => expect(links()).toEqual(['My progress, page two']));
	const item = the('dialog li');
	item.querySelector('a')!.focus();
	enter('dialog input', 'progress');
	await until(() => expect(links()).toHaveLength(2));
	expect([item.isConnected, document.activeElement]).toEqual([true, item.querySelector('a')]);
	enter('dialog input', 'progress two');
	await until(() => expect(links()).toHaveLength(1));
	expect([the('dialog li'), document.activeElement]).toEqual([item, item.querySelector('a')]);
});

test('on the page of search, which has a field of its own, the button leads there', async () => {
	await page();
	document.body.insertAdjacentHTML('beforeend', '<search-page><form><input value="pay" /></form></search-page>');
	click('button');
	expect([document.activeElement, document.querySelector('dialog')]).toEqual([the('search-page input'), null]);
});

test('where what searches cannot be loaded, as after a release, says so and keeps what is typed', async () => {
	expectFailure();
	await page();
	click('button');
	await until(() => expect(the<HTMLDialogElement>('dialog').open).toBe(true));
	enter('dialog input', 'disclosure');
	await until(() => expect(textOf(the('dialog [role=status]'))).toBe('search.failed'));
	expect(the<HTMLInputElement>('dialog input').value).toBe('disclosure');
});

test('where the dialog itself cannot be loaded, says so beside the button', async () => {
	expectFailure();
	vi.doMock('../../../src/elements/search/search-dialog.ts', () => {
		throw new Error('404');
	});
	await page();
	click('button');
	await until(() => expect(shown('[role=status]')).toEqual(['search.failed']));
	expect(document.querySelector('dialog')).toBeNull();
	vi.doUnmock('../../../src/elements/search/search-dialog.ts');
});

test('where its words cannot be fetched, says so beside the button, and opens once they can', async () => {
	expectFailure();
	await page();
	const { fetch } = globalThis;
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
	click('button');
	await until(() => expect(shown('[role=status]')).toEqual(['search.failed']));
	vi.stubGlobal('fetch', fetch);
	click('button');
	await until(() => expect(the<HTMLDialogElement>('dialog').open).toBe(true));
	expect(textOf(the('body > :first-child [role=status]'))).toBe('');
});
