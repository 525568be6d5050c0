// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { arrangeChildren } from '../../../src/elements/layout/arrange-children.ts';

const lists = ['', 'a', 'abc', 'cab', 'bxc', 'xaybzc', 'cba', 'xyz', 'dcbax'];
const pairs = lists.flatMap((from) => lists.map((to) => [from, to] as const));

/** A list with an item for each letter, and a function that gives the item of a letter. */
function listOf(letters: string) {
	const list = document.createElement('ul');
	const items = new Map<string, HTMLElement>();
	const item = (letter: string) => {
		if (!items.has(letter)) items.set(letter, Object.assign(document.createElement('li'), { textContent: letter, tabIndex: 0 }));
		return items.get(letter)!;
	};
	list.append(...[...letters].map(item));
	document.body.replaceChildren(list);
	return { list, item };
}

test.each(pairs)('«%s» becomes «%s»', (from, to) => {
	const { list, item } = listOf(from);
	arrangeChildren(list, [...to].map(item));
	expect(list.textContent).toBe(to);
});

test.each(pairs.filter(([from, to]) => [...from].some((letter) => to.includes(letter))))(
	'from «%s» to «%s» whatever has the focus stays where it is',
	(from, to) => {
		for (const letter of [...from].filter((each) => to.includes(each))) {
			const { list, item } = listOf(from);
			item(letter).focus();
			const observer = new MutationObserver(() => {});
			observer.observe(list, { childList: true });
			arrangeChildren(list, [...to].map(item));
			const moved = observer.takeRecords().flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
			expect([list.textContent, document.activeElement, moved.includes(item(letter))]).toEqual([to, item(letter), false]);
		}
	},
);

test('what comes and goes moves nothing that stays', () => {
	const { list, item } = listOf('abc');
	const observer = new MutationObserver(() => {});
	observer.observe(list, { childList: true });
	arrangeChildren(list, [...'xaycz'].map(item));
	const moved = observer.takeRecords().flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
	expect(moved.map(({ textContent }) => textContent).toSorted()).toEqual(['b', 'x', 'y', 'z']);
});
