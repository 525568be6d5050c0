/**
 * Puts the language of the address first in the page that stands in for a missing one, in one file for every host, and names
 * the page in it. No element: the page keeps nothing and loads no more than this.
 */
export function putOwnLanguageFirst(main: HTMLElement): void {
	const home = [...main.querySelectorAll('a')].find(({ pathname }) => location.pathname.startsWith(pathname));
	const own = home?.closest('section');
	if (!own) return;
	main.querySelector('section')?.before(own);
	document.documentElement.lang = own.lang;
	document.title = own.querySelector('h2')?.textContent ?? '';
}
