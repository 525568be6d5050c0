import { PortalElement } from '../element.ts';
import { readHtml } from '../layout/trusted.ts';

/** Gathers the pages of the handbook below their contents and prints them as one. */
export class WholeHandbook extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		this.on(button, 'click', async () => {
			if (!this.hasAttribute('data-gathered')) await this.#gather();
			print();
		});
		button.hidden = false;
	}

	async #gather(): Promise<void> {
		const styles = new Set<string>();
		const parts = await Promise.all(this.findAll<HTMLAnchorElement>('a[data-part]').map(({ href }) => load(href, styles)));
		const sheet = new CSSStyleSheet();
		sheet.replaceSync([...styles].join('\n'));
		document.adoptedStyleSheets.push(sheet);
		const linked = new Set([...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href));
		const missing = parts
			.flatMap((part) => [...part.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')])
			.filter(({ href }) => !linked.has(href) && linked.add(href));
		await Promise.all(missing.map(arrive));
		for (const link of this.findAll<HTMLAnchorElement>('a[id]')) {
			link.removeAttribute('id');
			link.href = link.hash;
		}
		this.find('[data-whole]').append(...parts.flatMap((part) => [...part.querySelectorAll('article.rule')]));
		this.toggleAttribute('data-gathered', true);
	}
}

/**
 * Reads a page of this site and puts its styles aside: the security policy of the page that they stand in allows them, and
 * that of this one only a sheet that its script makes.
 */
async function load(address: string, styles: Set<string>): Promise<Document> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers with ${response.status}.`);
	const html = await response.text();
	for (const [, style = ''] of html.matchAll(styleElement)) styles.add(style);
	return readHtml(html.replaceAll(styleElement, ''));
}

const styleElement = /<style\b[^>]*>(.*?)<\/style>/gs;

/** Brings a style sheet of another page into this one, and waits until it holds. */
function arrive(link: HTMLLinkElement): Promise<void> {
	return new Promise((resolve, reject) => {
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => reject(new Error(`${link.href} cannot be loaded.`)));
		document.head.append(link);
	});
}
