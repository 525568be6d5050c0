// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { click, expectFailure, keep, key, labels, notes, open, stored, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'storage-notice',
		() => import('../../../src/elements/progress/storage-notice.ts'),
		`<a class="brand" href="#"></a><storage-notice ${labels('notice.memory', 'notice.newer', 'notice.aside', 'notice.cleared')}>
		<p role="status"></p><a target="_blank" hidden></a><button data-restore hidden></button><button data-close hidden></button></storage-notice>`,
	);
const says = () => [textOf(the('p')), the('[data-close]').hidden];

test('says nothing where everything is kept', async () => {
	await page();
	expect([says(), document.documentElement.hasAttribute('data-not-kept')]).toEqual([['', true], false]);
});

test('says once a visit what could not be read, until it is closed', async () => {
	localStorage.setItem(key, 'no document');
	await page();
	await until(() => expect(says()).toEqual(['notice.aside', false]));
	click('[data-close]');
	expect([says(), document.activeElement]).toEqual([['', true], the('.brand')]);
	localStorage.setItem(key, 'no document again');
	await page();
	await until(() => expect(localStorage.getItem(key)).toContain('version'));
	expect(says()).toEqual(['', true]);
});

test('says that the document is of a newer version, and leaves it', async () => {
	localStorage.setItem(key, '{"version":999}');
	await page();
	expect(says()).toEqual(['notice.newer', false]);
	expect(localStorage.getItem(key)).toBe('{"version":999}');
});

test('says that nothing is kept where the browser forbids it, and notes the reason', async () => {
	expectFailure();
	vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	await page();
	expect(says()).toEqual(['notice.memory', false]);
	expect(notes()).toEqual(['Not kept in this browser: progress.']);
	expect(document.documentElement.hasAttribute('data-not-kept')).toBe(true);
	expect(the('a[target]').hidden).toBe(true);
});

test('in a frame whose browser keeps nothing for it, offers the page in a tab of its own', async () => {
	expectFailure();
	vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window & typeof globalThis);
	await page();
	const link = the<HTMLAnchorElement>('a[target]');
	expect([link.hidden, link.href]).toEqual([false, location.href]);
});

describe('when the data of the site was cleared in another tab', () => {
	async function cleared() {
		keep((state) => markLesson(state, 'square/profile', true, 5));
		await page();
		localStorage.clear();
		dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
		expect([says(), the('[data-restore]').hidden, localStorage.length]).toEqual([['notice.cleared', false], false, 0]);
	}

	test('says what the page still holds, and brings it back when asked', async () => {
		await cleared();
		click('[data-restore]');
		await until(() => expect(stored().lessons).toHaveProperty(['square/profile']));
		expect([says(), the('[data-restore]').hidden]).toEqual([['', true], true]);
	});

	test('lets it go when the sentence is closed', async () => {
		await cleared();
		click('[data-close]');
		expect([says(), the('[data-restore]').hidden, localStorage.length]).toEqual([['', true], true, 0]);
	});
});
