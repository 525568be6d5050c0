import type { Role } from './reader.ts';

/**
 * What may have a role, by its markup: the engine is asked about these alone. Each question to a driver is a request, and
 * Firefox draws the page twice for everything it is asked about that is not in its accessibility tree.
 */
export const candidates: Record<Role | 'status', string> = {
	button: 'button, [role=button], label.button',
	checkbox: '[type=checkbox]',
	combobox: 'select, [role=combobox]',
	heading: 'h1, h2, h3, h4',
	link: 'a[href]',
	radio: '[type=radio]',
	searchbox: '[type=search]',
	status: '[role=status], output',
	table: 'table',
	textbox: 'textarea, input:not([type]), [type=text], [type=email]',
};

/** Runs in the page: elements of a selector that are there to be seen and whose texts have these words. */
export function findLikely(selector: string, words: string): Element[] {
	const textsOf = (element: Element & { labels?: NodeListOf<HTMLElement> | null; caption?: HTMLElement | null }) => [
		element.textContent,
		element.getAttribute('aria-label'),
		element.getAttribute('title'),
		...[...(element.labels ?? [])].map((label) => label.textContent),
		element.caption?.textContent,
	];
	return [...document.querySelectorAll(selector)].filter(
		(element) => element.checkVisibility() && textsOf(element).join(' ').replaceAll(/\s+/g, ' ').includes(words),
	);
}
