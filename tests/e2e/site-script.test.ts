import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootSite } from './built-pages.ts';
import { expect, test } from './helpers.ts';

for (const path of ['en/training/linkedin/profile/', 'en/check/', 'ru/share/', 'en/me/', 'ru/programme/survey/', 'ru/start/new-hire/']) {
	test(`/${path} names each script that its elements need, and fetches it once`, async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname);
		});
		await page.goto(`/${path}`);
		await expect(page.locator(':not(:defined)')).toHaveCount(0);

		const html = readFileSync(join(rootSite, path, 'index.html'), 'utf8');
		const named = [...html.matchAll(/<script type="module" src="([^"]+)">/g)].map(([, address]) => address);
		expect(named[0]).toContain('/site.');
		expect(fetched.toSorted()).toEqual(named.toSorted());
	});
}
