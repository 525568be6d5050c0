// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { click, expectFailure, files, keep, key, labels, open, shown, textOf, the, until } from '../page.ts';

const page = (answers: { persisted?: boolean; persist?: boolean } = {}) => {
	const storage = { persisted: async () => answers.persisted ?? false, persist: async () => answers.persist ?? false };
	Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
	return open(
		'stored-data',
		() => import('../../../src/elements/progress/stored-data.ts'),
		`<stored-data ${labels(
			{ 'me.stored.bytes': '{size} kB', 'me.stored.here': 'at {address}', 'me.stored.reason': '({reason})' },
			{ 'me.aside.undated': '{count} parts', 'me.aside.entry': '{count} parts' },
			'me.stored.none',
			'me.stored.memory',
			'me.stored.newer',
			'me.persist.yes',
			'me.persist.no',
			'me.persist.refused',
			'me.aside.whole',
			'me.aside.deleted',
		)}><dl><dd data-where></dd><dt class="promise" data-size hidden>size</dt><dd class="promise" data-size hidden></dd><dd class="promise" data-persist hidden><span data-answer role="status"></span><button data-ask hidden></button></dd></dl>
		<div data-aside hidden><h3 id="aside" tabindex="-1"></h3><ul></ul></div><p><span role="status" data-status></span><button data-undo hidden></button></p>
		<template><li><p data-title></p><dl></dl><button data-read></button><button data-download></button><button data-delete></button></li></template></stored-data>`,
	);
};

test('says where it is kept, how much it is, and whether the browser will keep it', async () => {
	keep((state) => markLesson(state, 'square/profile', true, 5));
	await page({ persist: true });
	expect(textOf(the('[data-where]'))).toBe(`at ${location.host}/`);
	expect(textOf(the('dd[data-size]'))).toMatch(/^[\d.]+ kB$/);
	await until(() => expect([textOf(the('[data-answer]')), the('[data-ask]').hidden]).toEqual(['me.persist.no', false]));
	click('[data-ask]');
	await until(() => expect([textOf(the('[data-answer]')), the('[data-ask]').hidden]).toEqual(['me.persist.yes', true]));
});

test('a browser that refuses to keep it can be asked again', async () => {
	await page();
	await until(() => expect(textOf(the('[data-answer]'))).toBe('me.persist.no'));
	click('[data-ask]');
	await until(() => expect([textOf(the('[data-answer]')), the('[data-ask]').hidden]).toEqual(['me.persist.refused', false]));
});

test('shows what could not be read, hands it over, and takes it away and back', async () => {
	localStorage.setItem(`${key}:aside:1`, JSON.stringify([{ path: '', raw: 'not <b>JSON</b>' }]));
	await page();
	expect(shown('[data-aside] li [data-title]')).toHaveLength(1);
	expect(the('[data-aside] dd').children).toHaveLength(0);
	const read = vi.fn();
	document.body.addEventListener('readaside', (event) => read((event as CustomEvent).detail), { once: true });
	click('[data-read]');
	expect(read).toHaveBeenCalledExactlyOnceWith(localStorage.getItem(`${key}:aside:1`));
	click('[data-download]');
	await until(() => expect([...files.values()].join()).toContain('not <b>JSON</b>'));
	click('[data-delete]');
	expect([textOf(the('[data-status]')), localStorage.getItem(`${key}:aside:1`), the('[data-aside]').hidden]).toEqual([
		'me.aside.deleted',
		null,
		true,
	]);
	expect(document.activeElement).toBe(the('[data-undo]'));
	click('[data-undo]');
	expect([the('[data-aside]').hidden, textOf(the('[data-status]'))]).toEqual([false, '']);
	expect(document.activeElement).toBe(the('#aside'));
});

test('says that nothing is kept, and what the browser says', async () => {
	expectFailure();
	vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	await page();
	expect(textOf(the('[data-where]'))).toBe('me.stored.memory (SecurityError)');
	expect(shown('dd:not(.promise)')).toEqual(['me.stored.memory (SecurityError)']);
});
