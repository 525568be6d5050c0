// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { visitPath } from '../../../src/lib/paths/visits.ts';
import { savedPages, setPlace, setSaved } from '../../../src/lib/progress/saved.ts';
import { click, keep, labels, open, shown, stored, the, until } from '../page.ts';

const page = (around = '') =>
	open(
		'saved-pages',
		() => import('../../../src/elements/progress/saved-pages.ts'),
		`<saved-pages data-pages="/en/pages.json" hidden ${labels({ 'saved.remove': 'off {title}' }, 'saved.removed')}><ul></ul><p role="status"></p><template><li><span class="meta">stopped</span><a href="#"></a><button>off</button></li></template></saved-pages>${around}`,
	);
const pages = { 'linkedin/profile': ['/en/p/', 'Your profile'], 'guidelines/ai': ['/en/g/', 'Made with AI'] };
const answer = (body: unknown = pages) =>
	vi.stubGlobal(
		'fetch',
		vi.fn(async () => Response.json(body)),
	);

test('who saved nothing sees nothing and loads nothing', async () => {
	answer();
	expect((await page()).hidden).toBe(true);
	expect(fetch).not.toHaveBeenCalled();
});

test('lists where the reader stopped and what they saved, and leaves out what the site no longer has', async () => {
	answer();
	keep((state) =>
		setPlace(setSaved(setSaved(state, 'guidelines/ai', true, 1), 'linkedin/gone', true, 2), 'linkedin/profile', 'photo', 'The photo', 3),
	);
	await page();
	await until(() => expect(shown('li > *')).toEqual(['stopped', 'Your profile', 'Made with AI', 'off']));
	expect([...document.querySelectorAll('a')].map((each) => each.getAttribute('href'))).toEqual(['/en/p/#photo', '/en/g/']);
	expect(the('button:not([hidden])').getAttribute('aria-label')).toBe('off Made with AI');
});

test('where the reader stopped is not said again below the path that leads there', async () => {
	answer();
	keep((state) =>
		setPlace(setSaved(visitPath(state, 'hire', {}, 1), 'guidelines/ai', true, 1), 'linkedin/profile', 'photo', 'The photo', 3),
	);
	await page(`<section data-path="hire"><i data-steps='[{"id":"linkedin/profile","minutes":3}]'></i></section>`);
	await until(() => expect(shown('li > *')).toEqual(['Made with AI', 'off']));
});

test('a page is taken off', async () => {
	answer();
	keep((state) => setSaved(state, 'guidelines/ai', true, 1));
	const element = await page();
	await until(() => expect(shown('li > *')).toEqual(['Made with AI', 'off']));
	click('li button');
	await until(() => expect(element.hidden).toBe(true));
	await until(() => expect(savedPages(stored())).toEqual([]));
});

test('without a network there is no list', async () => {
	vi.stubGlobal(
		'fetch',
		vi.fn(() => Promise.reject(new TypeError('no network'))),
	);
	keep((state) => setSaved(state, 'guidelines/ai', true, 1));
	const element = await page();
	await until(() => expect(fetch).toHaveBeenCalled());
	expect(element.hidden).toBe(true);
});
