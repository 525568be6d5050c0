// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { click, keep, labels, open, stored, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'acknowledge-mark',
		() => import('../../../src/elements/guidelines/acknowledge-mark.ts'),
		`<acknowledge-mark data-id="guidelines/ai" data-version="3" data-acknowledge="2" ${labels('acknowledge.ask', {
			'acknowledge.done': 'done {version}',
			'acknowledge.earlier': 'earlier {version}',
			'acknowledge.changed': 'changed {version}',
		})}><p role="status" tabindex="-1"></p><button type="button" hidden></button><button type="button" data-undo hidden></button></acknowledge-mark>`,
	);

test('asks, keeps the version and that the page is read, and gives the focus to what is said', async () => {
	await page();
	expect([textOf(the('[role=status]')), the('button').hidden]).toEqual(['acknowledge.ask', false]);
	click('button');
	await until(() => expect(document.activeElement).toBe(the('[role=status]')));
	expect([textOf(the('[role=status]')), the('button').hidden]).toEqual(['done 3', true]);
	expect(Object.keys(stored().acknowledgements['guidelines/ai'] ?? {})).toEqual(['3']);
	expect(stored().lessons['guidelines/ai']?.done).toBe(true);
});

test.each([
	[1, 'changed 1', false],
	[2, 'earlier 2', true],
])('who acknowledged version %i', async (version, text, isHidden) => {
	keep((state) => acknowledge(state, 'guidelines/ai', version, 1));
	await page();
	expect([textOf(the('[role=status]')), the('button').hidden]).toEqual([text, isHidden]);
});

test('a confirmation can be taken back, and given again', async () => {
	await page();
	expect(the('[data-undo]').hidden).toBe(true);
	click('button');
	await until(() => expect(the('[data-undo]').hidden).toBe(false));
	click('[data-undo]');
	await until(() => expect(textOf(the('[role=status]'))).toBe('acknowledge.ask'));
	await until(() => expect(document.activeElement).toBe(the('[role=status]')));
	expect([the('button').hidden, the('[data-undo]').hidden, stored().lessons['guidelines/ai']?.done]).toEqual([false, true, false]);
	click('button');
	await until(() => expect(textOf(the('[role=status]'))).toBe('done 3'));
});
