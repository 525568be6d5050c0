// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, enter, expectFailure, labels, open, shown, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'site-search',
		() => import('../../../src/elements/search/site-search.ts'),
		`<site-search data-base="/base/" ${labels('search.label', 'search.hint', 'search.cancelLabel', 'search.placeholder', 'search.searching', 'search.failed')}><button hidden></button><p role="status"></p></site-search>`,
	);

test('opens by its button and by the keyboard, with the focus back when it closes', async () => {
	await page();
	expect(the('button').hidden).toBe(false);
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
