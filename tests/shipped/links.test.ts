import { builtPages, documentOf, leadsSomewhere } from '../e2e/built-pages.ts';
import { expect, fileTest } from '../e2e/helpers.ts';
import { portal } from '../e2e/words.ts';
import { shippedPortal, sites } from '../support/sites.ts';

// What is published, and a site under a path.
for (const name of ['shipped', 'base'] as const) {
	const { folder, base } = sites[name];
	const address = (name === 'shipped' ? shippedPortal : portal).site.url;

	fileTest(`every internal link and anchor of the site «${name}» leads somewhere`, () => {
		const pages = builtPages(folder).map((page) => ({ path: page.path, document: documentOf(page) }));
		const anchors = new Map(pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
		const broken: string[] = [];
		let checked = 0;
		for (const { path, document } of pages) {
			for (const link of addressesIn(document)) {
				const url = new URL(link, `${address}${base}${path}`);
				if (url.origin !== address) continue;
				checked += 1;
				const target = decodeURIComponent(url.pathname.slice(base.length));
				const anchor = decodeURIComponent(url.hash.slice(1));
				const reached = url.pathname.startsWith(base) && leadsSomewhere(folder, target);
				const found = anchor === '' || anchors.get(target)?.has(anchor) === true;
				if (!reached || !found) broken.push(`/${path} → ${link}`);
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
