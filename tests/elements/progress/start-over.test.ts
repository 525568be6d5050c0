// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { click, files, keep, key, labels, open, stored, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'start-over',
		() => import('../../../src/elements/progress/start-over.ts'),
		`<start-over ${labels('me.over.done', 'me.over.undone', 'me.over.undone.paths', 'me.over.failed', { 'me.export.done': 'saved as {name}' })}>
		<button data-open hidden></button><span role="status" data-status></span><button data-undo hidden></button>
		<dialog><p role="status" data-downloaded></p><button data-first></button><button data-confirm></button><button data-cancel></button></dialog></start-over>`,
	);
const dialog = () => the<HTMLDialogElement>('dialog');

test('clears all that is kept, and brings it back until the reader leaves', async () => {
	keep((state) => markLesson(state, 'square/profile', true, 5));
	localStorage.setItem(`${key}:draft`, 'a draft');
	sessionStorage.setItem(`${key}:edit:heat`, 'an edit');
	localStorage.setItem('another site', 'stays');
	await page();
	click('[data-open]');
	expect(dialog().open).toBe(true);
	click('[data-confirm]');
	await until(() => expect(textOf(the('[data-status]'))).toBe('me.over.done'));
	expect([dialog().open, stored().lessons, sessionStorage.length]).toEqual([false, {}, 0]);
	expect([localStorage.getItem(`${key}:draft`), localStorage.getItem('another site')]).toEqual([null, 'stays']);
	expect(document.activeElement).toBe(the('[data-undo]'));
	click('[data-undo]');
	await until(() => expect(textOf(the('[data-status]'))).toBe('me.over.undone'));
	expect(stored().lessons).toHaveProperty(['square/profile']);
	expect([localStorage.getItem(`${key}:draft`), sessionStorage.getItem(`${key}:edit:heat`)]).toEqual(['a draft', 'an edit']);
	expect(the('[data-undo]').hidden).toBe(true);
});

test('what is kept for use without a network goes too, and is not promised back', async () => {
	const kept = new Set(['outspoken:/:lists', 'outspoken:/:/en/start/hire/offline.json', 'outspoken:/other/:lists', 'another']);
	const unregister = vi.fn();
	vi.stubGlobal('caches', { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) });
	Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { getRegistration: async () => ({ unregister }) } });
	await page();
	click('[data-confirm]');
	await until(() => expect(textOf(the('[data-status]'))).toBe('me.over.done'));
	expect([[...kept], unregister.mock.calls.length]).toEqual([['outspoken:/other/:lists', 'another'], 1]);
	click('[data-undo]');
	await until(() => expect(textOf(the('[data-status]'))).toBe('me.over.undone.paths'));
	vi.stubGlobal('caches', { keys: async () => ['outspoken:/:lists'], delete: async () => Promise.reject(new Error('busy')) });
	click('[data-confirm]');
	await until(() => expect(textOf(the('[data-status]'))).toBe('me.over.failed'));
	Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('offers a file first, and clears nothing when the reader thinks better of it', async () => {
	keep((state) => markLesson(state, 'square/profile', true, 5));
	await page();
	click('[data-open]');
	click('[data-first]');
	await until(() => expect(files.size).toBe(1));
	expect(textOf(the('[data-downloaded]'))).toBe(`saved as ${[...files.keys()].join()}`);
	click('[data-cancel]');
	expect([dialog().open, Object.keys(stored().lessons)]).toEqual([false, ['square/profile']]);
	click('[data-open]');
	expect(textOf(the('[data-downloaded]'))).toBe('');
});

test('a document of a newer version goes too, and comes back as it was', async () => {
	const newer = '{"version":999,"secret":"kept"}';
	localStorage.setItem(key, newer);
	await page();
	click('[data-confirm]');
	await until(() => expect(textOf(the('[data-status]'))).toBe('me.over.done'));
	expect([stored().lessons, localStorage.getItem(key)?.includes('secret')]).toEqual([{}, false]);
	click('[data-undo]');
	await until(() => expect(textOf(the('[data-status]'))).toBe('me.over.undone'));
	expect(localStorage.getItem(key)).toBe(newer);
});
