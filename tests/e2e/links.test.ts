import { baseSite, builtPages, documentOf, leadsSomewhere, rootSite } from './built-pages.ts';
import { expect, test } from './helpers.ts';
import { basePath } from './sites.ts';
import { portal } from './words.ts';

const sites = [
	{ name: 'the site at the root', folder: rootSite, base: '/' },
	{ name: 'the site under a path', folder: baseSite, base: basePath },
];

for (const { name, folder, base } of sites) {
	test(`every internal link and anchor of ${name} leads somewhere`, () => {
		const pages = builtPages(folder).map((page) => ({ path: page.path, document: documentOf(page) }));
		const anchors = new Map(pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
		const broken: string[] = [];
		let checked = 0;
		for (const { path, document } of pages) {
			for (const address of addressesIn(document)) {
				const url = new URL(address, `${portal.site.url}${base}${path}`);
				if (url.origin !== portal.site.url) continue;
				checked += 1;
				const target = decodeURIComponent(url.pathname.slice(base.length));
				const anchor = decodeURIComponent(url.hash.slice(1));
				const reached = url.pathname.startsWith(base) && leadsSomewhere(folder, target);
				const found = anchor === '' || anchors.get(target)?.has(anchor) === true;
				if (!reached || !found) broken.push(`/${path} → ${address}`);
			}
		}
		expect([...new Set(broken)]).toEqual([]);
		expect(checked).toBeGreaterThan(pages.length);
	});
}

function addressesIn(document: Document): string[] {
	const values = (selector: string, attribute: string) =>
		[...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
	const sets = values('[srcset]', 'srcset').flatMap((set) => set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''));
	return [...values('[href]', 'href'), ...values('[src]', 'src'), ...values('meta[property="og:image"]', 'content'), ...sets];
}
