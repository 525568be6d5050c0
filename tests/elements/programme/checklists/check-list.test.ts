// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isTicked, setTick } from '../../../../src/lib/progress/checklist.ts';
import { keep, key, labels, open, shown, stored, textOf, the, tick, until } from '../../page.ts';

/** @param first the attributes of the first box, as the reader has left it */
const page = (first = '') =>
	open(
		'check-list',
		() => import('../../../../src/elements/programme/checklists/check-list.ts'),
		`<check-list data-list="managers" ${labels({ 'checklist.count': '{count} of {total}' }, 'checklist.whole')}>
		<div data-progress hidden><progress max="2" value="0"></progress><p role="status"></p></div>
		<pre><span data-mark="a">☐</span><span data-step="a" data-text="then a">then a</span></pre>
		<input type="checkbox" value="a" ${first} /><p data-next="a">then a</p><input type="checkbox" value="b" /><p data-next="b">then b</p></check-list>`,
	);

test('keeps and counts the ticks, and shows what to do where one is missing', async () => {
	keep((state) => setTick(state, 'managers', 'a', true, 1));
	await page();
	expect([the('[data-progress]').hidden, textOf(the('[role=status]')), shown('[data-next]')]).toEqual([false, '1 of 2', ['then b']]);
	expect([textOf(the('[data-mark]')), textOf(the('[data-step]'))]).toEqual(['☑', '']);
	tick('[value=b]');
	await until(() => expect(textOf(the('[role=status]'))).toBe('checklist.whole'));
	expect([the<HTMLProgressElement>('progress').value, isTicked(stored(), 'managers', 'b')]).toEqual([2, true]);
	tick('[value=a]', false);
	await until(() => expect([textOf(the('[data-mark]')), textOf(the('[data-step]'))]).toEqual(['☐', 'then a']));
});

test('what was ticked before the script came stays ticked, and is kept', async () => {
	await page('checked');
	expect([the<HTMLInputElement>('[value=a]').checked, textOf(the('[role=status]'))]).toEqual([true, '1 of 2']);
	await until(() => expect(isTicked(stored(), 'managers', 'a')).toBe(true));
	tick('[value=a]', false);
	await until(() => expect([isTicked(stored(), 'managers', 'a'), textOf(the('[role=status]'))]).toEqual([false, '0 of 2']));
});

test('what is ticked in another tab is ticked here', async () => {
	await page();
	keep((state) => setTick(state, 'managers', 'b', true, 1));
	dispatchEvent(new StorageEvent('storage', { key }));
	expect([the<HTMLInputElement>('[value=b]').checked, textOf(the('[role=status]'))]).toEqual([true, '1 of 2']);
});
