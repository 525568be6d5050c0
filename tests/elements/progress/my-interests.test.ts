// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { interestsOf } from '../../../src/lib/progress/interests.ts';
import { expectFailure, labels, notes, open, stored, textOf, the, tick, until } from '../page.ts';

const page = () =>
	open(
		'my-interests',
		() => import('../../../src/elements/progress/my-interests.ts'),
		`<my-interests ${labels('me.interests.saved')}><form hidden><fieldset data-kind="topic"><input type="checkbox" value="sensors" /></fieldset>
		<fieldset data-kind="network"><input type="checkbox" value="linkedin" /></fieldset></form><p role="status"></p></my-interests>`,
	);

test('keeps each choice, says so, and finds it on the next visit', async () => {
	await page();
	expect(the('form').hidden).toBe(false);
	tick('[value=sensors]');
	await until(() => expect(textOf(the('[role=status]'))).toBe('me.interests.saved'));
	expect([...interestsOf(stored(), 'topic')]).toEqual(['sensors']);
	await page();
	expect([...document.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([true, false]);
	tick('[value=sensors]', false);
	await until(() => expect([...interestsOf(stored(), 'topic')]).toEqual([]));
});

test('does not say that it is kept where it is not, and notes why', async () => {
	expectFailure();
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await page();
	tick('[value=linkedin]');
	await until(() => expect(notes()).toEqual(['Not kept in this browser: progress.']));
	expect(textOf(the('[role=status]'))).toBe('');
});
