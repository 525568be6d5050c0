// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, clipboard, labels, open, refuseClipboard, textOf, the, until } from '../page.ts';

const page = (button = '<button type="button" hidden></button>') =>
	open(
		'copy-text',
		() => import('../../../src/elements/layout/copy-text.ts'),
		`<details><copy-text data-copied="words.copied" ${labels('words.copied', 'share.copyManually')}>
			<p class="text"> I work at Teplia. </p>${button}<p role="status"></p>
		</copy-text></details>`,
	);

test('copies the text without the white space around it, and says so', async () => {
	await page();
	expect(the('button').hidden).toBe(false);
	click('button');
	await until(() => expect(textOf(the('[role=status]'))).toBe('words.copied'));
	expect(clipboard).toEqual(['I work at Teplia.']);
});

test('where the browser refuses, selects the text, unfolds it, and says how to go on', async () => {
	await page();
	refuseClipboard();
	click('button');
	await until(() => expect(textOf(the('[role=status]'))).toBe('share.copyManually'));
	expect(getSelection()?.toString().trim()).toBe('I work at Teplia.');
	expect(the<HTMLDetailsElement>('details').open).toBe(true);
});

test('without a clipboard the command of old copies the text, and nothing stays selected', async () => {
	await page();
	refuseClipboard();
	const setData = vi.fn<(kind: string, text: string) => void>();
	// jsdom has neither the command nor its event.
	const execCommand = (command: string) => document.dispatchEvent(Object.assign(new Event(command), { clipboardData: { setData } }));
	Object.assign(document, { execCommand });
	the('button').focus();
	click('button');
	await until(() => expect(textOf(the('[role=status]'))).toBe('words.copied'));
	expect(setData).toHaveBeenCalledExactlyOnceWith('text/plain', 'I work at Teplia.');
	expect([getSelection()?.toString(), document.activeElement]).toEqual(['', the('button')]);
	Object.assign(document, { execCommand: () => false });
	click('button');
	await until(() => expect(textOf(the('[role=status]'))).toBe('share.copyManually'));
	Reflect.deleteProperty(document, 'execCommand');
});

test('on paper has no button, and needs none', async () => {
	await page('');
	expect(textOf(the('.text'))).toBe('I work at Teplia.');
});
