// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { openTarget, stayInView } from '../../../src/elements/layout/folds.ts';

const folds = '<details><summary id="outer"></summary><details name="one"><p id="inner"></p></details></details><p id="beside"></p>';
const page = (hash: string) => {
	document.body.innerHTML = folds;
	history.replaceState(null, '', hash || '/');
	Element.prototype.scrollIntoView = vi.fn();
	openTarget();
	return [...document.querySelectorAll('details')].map(({ open }) => open);
};

test.each([
	['', [false, false]],
	['#beside', [false, false]],
	['#outer', [true, false]],
	['#inner', [true, true]],
	['#%', [false, false]],
])('an address with %o opens what is folded around its target', (hash, open) => {
	expect(page(hash)).toEqual(open);
	expect(vi.mocked(Element.prototype.scrollIntoView).mock.calls.length).toBe(open.includes(true) ? 1 : 0);
});

test.each([
	[-10, 'one', 1],
	[10, 'one', 0],
	[-10, '', 0],
])('a fold that opens at %i is brought back where others close for it', (top, name, times) => {
	const fold = Object.assign(document.createElement('details'), { open: true, name });
	fold.name = name;
	fold.getBoundingClientRect = () => ({ top }) as DOMRect;
	fold.scrollIntoView = vi.fn();
	stayInView({ target: fold } as unknown as Event);
	expect(fold.scrollIntoView).toHaveBeenCalledTimes(times);
});
