import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseSite, builtPages, rootSite } from './built-pages.ts';
import { expect, test } from './helpers.ts';

for (const [name, folder] of [
	['at the root', rootSite],
	['under a path', baseSite],
] as const) {
	test(`search knows every page of the site ${name} that is meant for it`, () => {
		const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
			languages: Record<string, { page_count: number }>;
		};
		const meant = builtPages(folder).filter(({ language, html }) => language !== undefined && html.includes('data-pagefind-body'));
		const expected = Object.groupBy(meant, ({ language = '' }) => language);
		expect(meant.length).toBeGreaterThan(0);
		expect(Object.fromEntries(Object.entries(languages).map(([language, { page_count: count }]) => [language, count]))).toEqual(
			Object.fromEntries(Object.entries(expected).map(([language, pages]) => [language, pages?.length])),
		);
	});
}
