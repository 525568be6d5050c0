// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { click, keep, labels, open, stored, textOf, the, until } from '../page.ts';

let inView: ((isIntersecting: boolean) => void) | undefined;

const page = () => {
	class Observer {
		constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
			inView = (isIntersecting) => callback([{ isIntersecting }]);
		}
		observe() {}
		disconnect() {
			inView = undefined;
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

/** Time passes, in milliseconds. */
const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('a page is read when its end stays in view, and can be marked as not read', async () => {
	await page();
	expect([says(), the('button').hidden]).toEqual([['', 'lesson.markRead'], false]);
	inView?.(true);
	pass(2000);
	await until(() => expect(says()).toEqual(['lesson.readAuto', 'lesson.markUnread']));
	expect(document.querySelectorAll('[data-auto]')).toHaveLength(1);
	expect(stored().lessons['square/profile']?.done).toBe(true);
	pass(1000);
	click('button');
	await until(() => expect(says()).toEqual(['', 'lesson.markRead']));
	expect(document.querySelectorAll('[data-auto]')).toHaveLength(0);
	expect(stored().lessons['square/profile']?.done).toBe(false);
});

test('a page that is skimmed to its end and left there is not read', async () => {
	await page();
	inView?.(true);
	pass(1900);
	inView?.(false);
	pass(5000);
	expect(stored().lessons['square/profile']).toBeUndefined();
});

test('a finger that reaches the button as the page turns read takes nothing back', async () => {
	await page();
	inView?.(true);
	pass(2000);
	await until(() => expect(says()).toEqual(['lesson.readAuto', 'lesson.markUnread']));
	click('button');
	await Promise.resolve();
	expect(stored().lessons['square/profile']?.done).toBe(true);
});

test('a page that the reader marked as not read stays so', async () => {
	keep((state) => markLesson(state, 'square/profile', false, 1));
	await page();
	inView?.(true);
	pass(2000);
	expect(says()).toEqual(['', 'lesson.markRead']);
	click('button');
	await until(() => expect(says()).toEqual(['lesson.read', 'lesson.markUnread']));
});

test('when it leaves the page it no longer looks for its end', async () => {
	(await page()).remove();
	expect(inView).toBeUndefined();
});
