// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { click, keep, labels, open, stored, textOf, the, until } from '../page.ts';

let cameIntoView: (() => void) | undefined;

const page = () => {
	class Observer {
		constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
			cameIntoView = () => callback([{ isIntersecting: true }]);
		}
		observe() {}
		disconnect() {
			cameIntoView = undefined;
		}
	}
	vi.stubGlobal('IntersectionObserver', Observer);
	return open(
		'read-mark',
		() => import('../../../src/elements/progress/read-mark.ts'),
		`<read-mark data-id="square/profile" ${labels('lesson.read', 'lesson.readAuto', 'lesson.markRead', 'lesson.markUnread')}>
		<p role="status"></p><button hidden><svg></svg><span></span></button></read-mark>`,
	);
};
const says = () => [textOf(the('[role=status]')), textOf(the('button'))];

test('a page is read when its end comes into view, and can be marked as not read', async () => {
	await page();
	expect([says(), the('button').hidden]).toEqual([['', 'lesson.markRead'], false]);
	cameIntoView?.();
	await until(() => expect(says()).toEqual(['lesson.readAuto', 'lesson.markUnread']));
	expect(document.querySelectorAll('[data-auto]')).toHaveLength(1);
	expect(stored().lessons['square/profile']?.done).toBe(true);
	click('button');
	await until(() => expect(says()).toEqual(['', 'lesson.markRead']));
	expect(document.querySelectorAll('[data-auto]')).toHaveLength(0);
	expect(stored().lessons['square/profile']?.done).toBe(false);
});

test('a page that the reader marked as not read stays so', async () => {
	keep((state) => markLesson(state, 'square/profile', false, 1));
	await page();
	cameIntoView?.();
	expect(says()).toEqual(['', 'lesson.markRead']);
	click('button');
	await until(() => expect(says()).toEqual(['lesson.read', 'lesson.markUnread']));
});

test('when it leaves the page it no longer looks for its end', async () => {
	(await page()).remove();
	expect(cameIntoView).toBeUndefined();
});
