import { nearest } from '../../../lib/text/nearest.ts';
import { addressesOf, type Addresses } from '../addresses.ts';
import type { Finding } from '../finding.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** Links within the site lead to an address that exists, in the language of the page. */
export function checkLinks(site: Site): Finding[] {
	const addresses = addressesOf(site);
	return allPages(site).flatMap((page) =>
		page.text.links.flatMap(({ url, line }) => {
			const message = mistakeIn(url, page, addresses, site);
			return message === undefined ? [] : [inBody(page, line, message, 'link')];
		}),
	);
}

function mistakeIn(url: string, page: Page, addresses: Addresses, { exists, languages }: Site): string | undefined {
	if (isElsewhere(url)) return undefined;
	const { path, anchor } = divided(url);
	if (path === '') return anchorMistake(url, anchor, page.text.anchors, page.file);
	if (!path.startsWith('/')) return relativeMistake(url, path, page, addresses);
	if (path === '/' || exists(`public${path.replace(/\/$/, '')}`)) return undefined;

	const [, language = ''] = path.split('/');
	if (language !== page.language && languages.includes(language)) {
		const own = path.replace(`/${language}`, `/${page.language}`);
		return `The link \`${url}\` leads to the pages in \`${language}\`, and this page is in \`${page.language}\`.${
			addresses.has(slashed(own)) ? ` Write \`${slashed(own)}\`.` : near(own, page.language, addresses)
		}`;
	}
	if (!addresses.has(slashed(path))) return `The link \`${url}\` leads nowhere.${near(path, page.language, addresses)}`;
	if (!path.endsWith('/')) return `The link \`${url}\` has no slash at the end of its address. Write \`${url.replace(path, slashed(path))}\`.`;
	const target = addresses.get(path);
	return target && anchorMistake(url, anchor, target.anchors, target.file);
}

function anchorMistake(url: string, anchor: string | undefined, anchors: ReadonlySet<string>, file: string): string | undefined {
	if (anchor === undefined || anchor === '' || anchors.has(anchor)) return undefined;
	const known = [...anchors].filter((name) => name !== '_top');
	const best = nearest(anchor, known);
	const hint = best === undefined ? suggestion(anchor, known, 'Its headings are') : ` Did you mean \`#${best}\`?`;
	return `The link \`${url}\` points at a heading that ${file} does not have.${hint}`;
}

function relativeMistake(url: string, path: string, page: Page, addresses: Addresses): string {
	if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$))/i.test(path) && !path.startsWith('.')) {
		return `The link \`${url}\` has no \`https://\` before it, so it is taken for a page of this site. Write \`https://${url}\`.`;
	}
	const whole = new URL(path, `https://site.example/${page.language}/${page.id}/`).pathname;
	return `The link \`${url}\` depends on where this page lies. Write the address from the language on.${near(whole, page.language, addresses)}`;
}

/** The nearest address in the language of the page, for a path that may lack the language. */
function near(path: string, language: string, addresses: Addresses): string {
	const wanted = path.startsWith(`/${language}/`) ? path : `/${language}${path}`;
	if (addresses.has(slashed(wanted))) return ` Did you mean \`${slashed(wanted)}\`?`;
	const known = [...addresses.keys()].filter((address) => address.startsWith(`/${language}/`));
	const best = nearest(slashed(wanted), known) ?? known.find((address) => address.endsWith(`/${lastSegment(wanted)}/`)) ?? nearestParent(wanted, addresses);
	return best === undefined ? '' : ` The nearest address is \`${best}\`.`;
}

function nearestParent(path: string, addresses: Addresses): string | undefined {
	const segments = path.split('/').filter(Boolean);
	while (segments.length > 1) {
		segments.pop();
		const parent = `/${segments.join('/')}/`;
		if (addresses.has(parent)) return parent;
	}
	return undefined;
}

function lastSegment(path: string): string {
	return path.split('/').findLast(Boolean) ?? '';
}

function slashed(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

function isElsewhere(url: string): boolean {
	return url === '' || url.startsWith('//') || /^[a-z][a-z\d+.-]*:/i.test(url);
}

function divided(url: string): { path: string; anchor: string | undefined } {
	const [before = '', ...after] = url.split('#');
	const anchor = after.length > 0 ? after.join('#') : undefined;
	return { path: decoded(before.split('?')[0]!), anchor: anchor === undefined ? undefined : decoded(anchor) };
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
