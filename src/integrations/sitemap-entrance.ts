import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Names the entrance in the sitemap as the page of every language. @astrojs/sitemap takes an address without a language
 * for one of the default language, of which the home page then has two.
 */
export function sitemapEntrance({
	site,
	defaultLanguage,
}: {
	site: { url: string; base: string };
	defaultLanguage: string;
}): AstroIntegration {
	const entrance = new URL(site.base, site.url).href;
	return {
		name: 'outspoken:sitemap-entrance',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				for (const name of globSync('sitemap-*.xml', { cwd: dir })) {
					const file = new URL(name, dir);
					const listed = await readFile(file, 'utf8');
					await writeFile(
						file,
						listed.replaceAll(`hreflang="${defaultLanguage}" href="${entrance}"`, `hreflang="x-default" href="${entrance}"`),
					);
				}
			},
		},
	};
}
