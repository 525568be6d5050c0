// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { longestFile } from '../../../src/lib/progress/import.ts';
import { serialise } from '../../../src/lib/progress/parse.ts';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { empty } from '../../../src/lib/progress/state.ts';
import { click, labels, open, stored, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'import-data',
		() => import('../../../src/elements/progress/import-data.ts'),
		`<import-data ${labels(
			'me.import.foreign',
			'me.import.several',
			{ 'me.import.tooLarge': 'at most {limit} MB' },
			'me.import.same',
			'me.import.cancelled',
			'me.import.done',
			'me.entry.lessons',
			{ 'me.import.added': '{count} new', 'me.import.line': '{kind}: {parts}' },
		)}><div class="drop" hidden><input type="file" /></div><p role="status"></p>
		<div data-preview hidden><h4 tabindex="-1"></h4><ul data-counts></ul><div data-left hidden><p></p><ul></ul></div>
		<button data-confirm></button><button data-cancel></button></div></import-data>`,
	);

function choose(...files: File[]): void {
	Object.defineProperty(the('input'), 'files', { configurable: true, value: files });
	the('input').dispatchEvent(new Event('change'));
}
const file = (text: string) => new File([text], 'progress.json');
const mine = () => file(serialise(markLesson(empty(), 'square/profile', true, 5)));
const status = () => textOf(the('[role=status]'));

test('says what a file would bring, and adds it when the reader agrees', async () => {
	await page();
	expect(the('.drop').hidden).toBe(false);
	choose(mine());
	await until(() => expect(the('[data-preview]').hidden).toBe(false));
	expect(textOf(the('[data-counts] li'))).toBe('me.entry.lessons: 1 new');
	expect(document.activeElement).toBe(the('h4'));
	expect(stored().lessons).toEqual({});
	click('[data-confirm]');
	await until(() => expect(status()).toBe('me.import.done'));
	expect(stored().lessons).toHaveProperty(['square/profile']);
	expect(the('[data-preview]').hidden).toBe(true);
	choose(mine());
	await until(() => expect(status()).toBe('me.import.same'));
});

test('leaves everything as it is when the reader does not agree', async () => {
	await page();
	choose(mine());
	await until(() => expect(the('[data-preview]').hidden).toBe(false));
	the('[data-cancel]').focus();
	click('[data-cancel]');
	expect([status(), the('[data-preview]').hidden, stored().lessons]).toEqual(['me.import.cancelled', true, {}]);
	expect(document.activeElement).toBe(the('input'));
});

test('says of a file that is none why it is not read', async () => {
	await page();
	choose(file('a poem'));
	await until(() => expect(status()).toBe('me.import.foreign'));
	choose(mine(), mine());
	await until(() => expect(status()).toBe('me.import.several'));
	const large = file('');
	Object.defineProperty(large, 'size', { value: longestFile + 1 });
	choose(large);
	await until(() => expect(status()).toBe('at most 5 MB'));
	expect(the('[data-preview]').hidden).toBe(true);
});
