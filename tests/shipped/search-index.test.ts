import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../e2e/built-pages.ts';
import { expect, fileTest } from '../e2e/helpers.ts';
import { siteNames, sites } from '../support/sites.ts';

for (const name of siteNames) {
	fileTest(`search knows every page of the site «${name}» that is meant for it`, () => {
		const { folder } = sites[name];
		const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
			languages: Record<string, { page_count: number }>;
		};
		const meant = builtPages(folder).filter(({ language, html }) => language !== undefined && html.includes('data-pagefind-body'));
		expect(meant.length).toBeGreaterThan(0);
		const expected = Object.groupBy(meant, ({ language = '' }) => language);
		expect(Object.fromEntries(Object.entries(languages).map(([language, { page_count: count }]) => [language, count]))).toEqual(
			Object.fromEntries(Object.entries(expected).map(([language, pages]) => [language, pages?.length])),
		);
	});
}
