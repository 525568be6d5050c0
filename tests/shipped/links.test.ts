import { builtPages, elementsOf, leadsSomewhere, type BuiltElement } from '../e2e/built-pages.ts';
import { expect, fileTest } from '../e2e/helpers.ts';
import { portal } from '../e2e/words.ts';
import { shippedPortal, sites } from '../support/sites.ts';

// What is published, and a site under a path.
for (const name of ['shipped', 'base'] as const) {
	const { folder, base } = sites[name];
	const address = (name === 'shipped' ? shippedPortal : portal).site.url;

	fileTest(`every internal link and anchor of the site «${name}» leads somewhere`, () => {
		const pages = builtPages(folder).map((page) => ({ path: page.path, elements: elementsOf(page) }));
		const anchors = new Map(pages.map(({ path, elements }) => [path, new Set(elements.map(({ attributes: { id } }) => id))]));
		const broken: string[] = [];
		let checked = 0;
		for (const { path, elements } of pages) {
			for (const link of addressesIn(elements)) {
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

function addressesIn(elements: readonly BuiltElement[]): string[] {
	return elements.flatMap(({ name, attributes: { href, src, srcset, property, content } }) => {
		const candidates = srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]) ?? [];
		const picture = name === 'meta' && property === 'og:image' ? content : undefined;
		return [href, src, picture, ...candidates].filter((address) => address !== undefined);
	});
}
