import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, fileTest } from './helpers.ts';
import { sites } from '../support/sites.ts';

const { folder } = sites.root;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const origin = /<loc>(https:\/\/[^/]+)/.exec(read('sitemap-0.xml'))?.[1] ?? '';

fileTest('search engines learn of one home page for each language, and of the entrance for every other', () => {
	const home = [...read('sitemap-0.xml').matchAll(/<url>.*?<\/url>/g)]
		.map(([entry]) => entry)
		.find((entry) => entry.includes(`<loc>${origin}/</loc>`));
	const languages = [...(home ?? '').matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, href]) => `${language} ${href}`);
	expect(languages).toContain(`x-default ${origin}/`);
	expect(new Set(languages.map((each) => each.split(' ')[0])).size).toBe(languages.length);
	expect(read('en/index.html')).toContain(`hreflang="x-default" href="${origin}/"`);
});

fileTest('a messenger shows what the entrance is', () => {
	const html = read('index.html');
	for (const name of ['name="description"', 'property="og:title"', 'property="og:description"', 'property="og:image"']) {
		expect(html, name).toMatch(new RegExp(`<meta ${name} content="[^"]{3,}"`));
	}
});
