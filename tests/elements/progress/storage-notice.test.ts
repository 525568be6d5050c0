// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, expectFailure, key, labels, notes, open, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'storage-notice',
		() => import('../../../src/elements/progress/storage-notice.ts'),
		`<a class="brand" href="#"></a><storage-notice ${labels('notice.memory', 'notice.newer', 'notice.aside')}><p role="status"></p><button hidden></button></storage-notice>`,
	);
const says = () => [textOf(the('p')), the('button').hidden];

test('says nothing where everything is kept', async () => {
	await page();
	expect([says(), document.documentElement.hasAttribute('data-not-kept')]).toEqual([['', true], false]);
});

test('says once a visit what could not be read, until it is closed', async () => {
	localStorage.setItem(key, 'no document');
	await page();
	await until(() => expect(says()).toEqual(['notice.aside', false]));
	click('button');
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
});
