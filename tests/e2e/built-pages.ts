import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { JSDOM } from 'jsdom';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { sites } from '../support/sites.ts';

/** One window for all: each of its own takes longer to make than its page to read. */
const { window } = new JSDOM();

/** Folders of the finished sites. */
export const rootSite = sites.root.folder;
export const baseSite = sites.base.folder;

export interface BuiltPage {
	/** Path within the site: `en/share/`, an empty text for the entrance, `404.html`. */
	path: string;
	/** Absent on the pages that belong to no language. */
	language?: string;
	html: string;
}

/** All pages of a finished site. */
export function builtPages(site: string): BuiltPage[] {
	return globSync('**/*.html', { cwd: site })
		.map((file) => file.split(sep).join('/'))
		.toSorted()
		.map((file) => {
			const language = /^([a-z]{2})\//.exec(file)?.[1];
			const path = file.replace(/(^|\/)index\.html$/, '$1');
			return { path, html: readFileSync(join(site, file), 'utf8'), ...(language && { language }) };
		});
}

/** Whether a path of the site, without the base, leads to a file or page. */
export function leadsSomewhere(site: string, path: string): boolean {
	return existsSync(join(site, path, path === '' || path.endsWith('/') ? 'index.html' : ''));
}

/** An element as the HTML of a page has it. */
export interface BuiltElement {
	name: string;
	attributes: Partial<Record<string, string>>;
	/** What it stands in, the nearest first. */
	parents: readonly BuiltElement[];
	/** Text that stands in it directly. */
	text: string;
}

/** The elements of a page in their order: what jsdom's parser reads, in a quarter of the time that its document takes. */
export function elementsOf({ html }: BuiltPage): BuiltElement[] {
	const elements: BuiltElement[] = [];
	const read = (node: DefaultTreeAdapterTypes.ParentNode, parents: readonly BuiltElement[]): void => {
		for (const child of node.childNodes) {
			if (!tree.isElementNode(child)) continue;
			const element = {
				name: child.tagName,
				attributes: Object.fromEntries(child.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])),
				parents,
				text: child.childNodes.map((each) => (tree.isTextNode(each) ? each.value : '')).join(''),
			};
			elements.push(element);
			read(child, [element, ...parents]);
		}
	};
	read(parse(html), []);
	return elements;
}

/** The page as a document that runs nothing. For each of all pages it takes long: there `elementsOf` may do. */
export function documentOf({ html }: BuiltPage): Document {
	return new window.DOMParser().parseFromString(html, 'text/html');
}
