/**
 * Gives a list its items in an order. Those that stay are moved only where others cannot be moved around them, and the one
 * that is pressed or focused never: a node that leaves the page for a moment loses the click and the focus.
 */
export function arrangeChildren(list: Element, items: readonly Element[]): void {
	const wanted = new Set(items);
	for (const child of [...list.children].filter((each) => !wanted.has(each))) child.remove();
	const { activeElement: focused } = document;
	const held = items.find((item) => item.parentElement === list && (item.contains(focused) || item.matches(':active')));
	let next = list.firstElementChild;
	for (const item of items) {
		if (item === next || item === held) next = item.nextElementSibling;
		else list.insertBefore(item, next);
	}
}
