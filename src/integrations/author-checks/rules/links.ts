import { decodeAddress } from '../../../lib/text/decode-address.ts';
import { hasEnded } from '../../../lib/time/visibility.ts';
import { addressesOf, leadsElsewhere, type Addresses } from '../addresses.ts';
import type { Finding } from '../finding.ts';
import { addressFinder } from '../nearest-address.ts';
import { allPages, inBody, withDrafts, type Page, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

interface Target {
	url: string;
	/** Without query and anchor, decoded. */
	path: string;
	anchor: string | undefined;
}

type Mistake = Pick<Finding, 'id' | 'message' | 'warning'>;
type Nearest = ReturnType<typeof addressFinder>;

/** Links within the site lead to an address that exists, in the language of the page. */
export function checkLinks(site: Site): Finding[] {
	const addresses = addressesOf(site);
	const nearest = addressFinder(addresses);
	const drafts = addressesOf(withDrafts(site));
	return allPages(site).flatMap((page) => [
		...brokenInTwo(page),
		...page.text.links.flatMap(({ url, line }) => {
			const mistake =
				formMistake(url, site) ?? (leadsElsewhere(url) ? undefined : mistakeIn(divided(url), page, { addresses, drafts, nearest, site }));
			return mistake === undefined ? [] : [{ ...inBody(page, line, mistake.id, mistake.message, 'link'), warning: mistake.warning }];
		}),
	]);
}

/** `[words] (address)` is no link. */
function brokenInTwo(page: Page): Finding[] {
	return page.body.split('\n').flatMap((text, index) => {
		const [found] = /\[[^\]\n]+\] \((?:https?:|\/|mailto:)[^)\s]*\)/.exec(text) ?? [];
		if (found === undefined) return [];
		const message = `\`${found}\` is no link, because of the space. Write \`${found.replace('] (', '](')}\`.`;
		return [inBody(page, index + 1, 'link/format', message, 'link')];
	});
}

/** What no reader could open, wherever it leads. */
export function formMistake(url: string, { portal }: Pick<Site, 'portal'>): Mistake | undefined {
	const wrong = (message: string): Mistake => ({ id: 'link/format', message });
	if (url.trim() === '' || url === '#') return wrong('The link leads nowhere: no address stands in it. Write one, or remove the link.');
	if (url.includes('\\')) return wrong(`The link \`${url}\` has a backslash, as on Windows’ own disks. Addresses have \`/\`.`);
	const [, scheme = ''] = /^([a-z][a-z\d+.-]*):/i.exec(url) ?? [];
	if (scheme === '') return undefined;
	const name = scheme.toLowerCase();
	if (name === 'file')
		return wrong(`The link \`${url}\` leads to a file on your own disk. Put the file in the folder public and link to it there.`);
	if (!allowedSchemes.has(name)) {
		return wrong(`The link \`${url}\` begins with \`${scheme}:\`, which is not allowed.${suggestion(name, allowedSchemes, 'Allowed are')}`);
	}
	if (name === 'mailto' && !/^mailto:[^@\s?]+@[^@\s?]+\.[^@\s?]+/i.test(url)) {
		return wrong(`The link \`${url}\` has no mail address behind \`mailto:\`. Write, for example, \`mailto:name@company.com\`.`);
	}
	if (/^https?:(?!\/\/)/i.test(url)) return wrong(`The link \`${url}\` lacks a slash. Write \`${url.replace(/^(https?:)\/*/i, '$1//')}\`.`);
	if (/\s/.test(url))
		return wrong(`The link \`${url}\` has a space, where it would end. Write \`%20\` for it, or rename the page it leads to.`);
	const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
	if (host === 'localhost' || host === '127.0.0.1') {
		return wrong(
			`The link \`${url}\` leads to your own computer. Write the address within the site: \`${url.replace(/^https?:\/\/[^/]+/i, '')}\`.`,
		);
	}
	const own = portal?.value?.site.url;
	if (own !== undefined && host === new URL(own).hostname) {
		return wrong(`The link \`${url}\` leads to this site. Leave out its host, so that the link is checked: \`${new URL(url).pathname}\`.`);
	}
	return undefined;
}

const allowedSchemes = new Set(['https', 'http', 'mailto', 'tel']);

function mistakeIn(
	target: Target,
	page: Page,
	{ addresses, drafts, nearest, site }: { addresses: Addresses; drafts: Addresses; nearest: Nearest; site: Site },
): Mistake | undefined {
	const { url, path } = target;
	if (path === '') return anchorMistake(target, page.text.anchors, page.file);
	if (!path.startsWith('/')) return { id: 'link/format', message: relativeMistake(target, page, nearest) };
	if (path === '/' || site.exists(`public${path.replace(/\/$/, '')}`)) return undefined;

	const address = slashed(path);
	const language = path.split('/')[1]!;
	if (language !== page.language && site.pages.has(language)) {
		const own = hint(address.replace(`/${language}/`, `/${page.language}/`), page, nearest);
		return {
			id: 'link/other-language',
			message: `The link \`${url}\` leads to the pages in \`${language}\`, and this page is in \`${page.language}\`.${own}`,
		};
	}
	const item = itemAt(address, site);
	const ended = item && hasEnded(item, site.today) ? item : undefined;
	if (ended) {
		const message = `The link \`${url}\` leads to an item that ended on ${ended.expires}: its page says that it is over. Remove the link, or move \`expires\` in ${ended.file}.`;
		// The calendar alone stops no build: nobody has written anything wrong.
		return { id: 'link/ended-item', message, warning: 'ended-item' };
	}
	if (!addresses.has(address) && drafts.has(address)) {
		const message = `The link \`${url}\` leads to a draft, which is not published. Remove \`draft: true\` there, or the link here.`;
		return { id: 'link/nowhere', message };
	}
	if (!addresses.has(address)) return { id: 'link/nowhere', message: `The link \`${url}\` leads nowhere.${hint(address, page, nearest)}` };
	if (address !== path) {
		const message = `The link \`${url}\` has no slash at the end of its address. Write \`${url.replace(/(?=[?#]|$)/, '/')}\`.`;
		return { id: 'link/format', message };
	}
	const found = addresses.get(address);
	// Of a page that cannot be read nobody knows the headings; what is wrong with it is said there.
	if (site.pages.get(page.language)?.get(address.slice(`/${page.language}/`.length, -1))?.text.broken) return undefined;
	return found && anchorMistake(target, found.anchors, found.file);
}

/** A link to an item that will end: its page has nothing to share then. */
interface EndingLink {
	page: Page;
	line: number;
	url: string;
	item: { file: string; expires: string };
}

/** Links within the site to items that end from today up to a day, both included. */
export function endingLinks(site: Site, lastDay: string): EndingLink[] {
	return allPages(site).flatMap((page) =>
		page.text.links.flatMap(({ url, line }) => {
			const item = leadsElsewhere(url) ? undefined : itemAt(slashed(divided(url).path), site);
			return item && item.expires >= site.today && item.expires <= lastDay ? [{ page, line, url, item }] : [];
		}),
	);
}

/** The item to whose page an address leads, where it has a last day. */
function itemAt(address: string, { shareables }: Site): { file: string; expires: string } | undefined {
	const item = shareables.get(/^\/[^/]+\/share\/([^/]+)\/$/.exec(address)?.[1] ?? '');
	const expires = item?.value?.expires;
	return item && expires !== undefined ? { file: item.file, expires } : undefined;
}

function anchorMistake({ url, anchor }: Target, anchors: ReadonlySet<string>, file: string): Mistake | undefined {
	if (anchor === undefined || anchor === '' || anchors.has(anchor)) return undefined;
	const known = [...anchors].filter((name) => name !== '_top').map((name) => `#${name}`);
	const hint = suggestion(`#${anchor}`, known, 'Its headings are');
	return { id: 'link/unknown-heading', message: `The link \`${url}\` points at a heading that ${file} does not have.${hint}` };
}

function relativeMistake({ url, path }: Target, page: Page, nearest: Nearest): string {
	if (/^https?\/\//i.test(url)) return `The link \`${url}\` lacks a colon. Write \`${url.replace(/^https?/i, '$&:')}\`.`;
	if (/^[^@\s/]+@[^@\s/]+\.[a-z]{2,}$/i.test(url))
		return `The link \`${url}\` is a mail address without \`mailto:\`. Write \`mailto:${url}\`, or \`<Contact to="…" />\` for a contact of portal.yaml.`;
	const beginsWithDomain = /^(?:[\w-]+\.)+[a-z]{2,}(?:\/|$)/i.test(path) && !/\.mdx?$/.test(path);
	if (beginsWithDomain) {
		return `The link \`${url}\` has no \`https://\` before it, so it is taken for a page of this site. Write \`https://${url}\`.`;
	}
	const whole = new URL(path.replace(/\.mdx?$/, ''), `https://site.example/${page.language}/${page.id}/`).pathname;
	return `The link \`${url}\` depends on where this page lies. Write the address from the language on.${hint(slashed(whole), page, nearest)}`;
}

/** The address that was probably meant, for one that may lack the language. Begins with a space. */
function hint(address: string, { language }: Page, nearest: Nearest): string {
	const best = nearest(address.startsWith(`/${language}/`) ? address : `/${language}${address}`, language);
	return best === undefined ? '' : ` The nearest address is \`${best}\`.`;
}

function slashed(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

function divided(url: string): Target {
	const [before = '', ...after] = url.split('#');
	return { url, path: decodeAddress(before.split('?')[0]!), anchor: after.length > 0 ? decodeAddress(after.join('#')) : undefined };
}
