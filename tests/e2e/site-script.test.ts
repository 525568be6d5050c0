import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootSite } from './built-pages.ts';
import { expect, test } from './helpers.ts';

const scripts = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);

for (const path of ['en/training/linkedin/profile/', 'en/check/', 'ru/share/', 'en/me/', 'ru/programme/survey/', 'ru/start/new-hire/']) {
	test(`/${path} announces each script that its elements need, and fetches it once`, async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname);
		});
		await page.goto(`/${path}`);
		await expect(page.locator(':not(:defined)')).toHaveCount(0);

		const html = readFileSync(join(rootSite, path, 'index.html'), 'utf8');
		const main = scripts(html, /<script type="module" src="([^"]+)">/g);
		const announced = scripts(html, /<link rel="modulepreload" href="([^"]+)">/g);
		expect(main).toHaveLength(1);
		expect(fetched.toSorted()).toEqual([...main, ...announced].toSorted());
	});
}
