import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { JSDOM } from 'jsdom';
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

/** The page as a document that runs nothing. */
export function documentOf({ html }: BuiltPage): Document {
	return new window.DOMParser().parseFromString(html, 'text/html');
}
