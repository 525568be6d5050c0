import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, hasBrowser, newPage, startBrowser } from '../../support/browsers.ts';
import { hostileTexts } from '../../support/hostile.ts';
import { randomOf } from '../../support/random.ts';
import { serveUnguarded, type Served } from '../../support/served.ts';
import { testSite } from '../../support/sites.ts';

const seed = Number(process.env['OUTSPOKEN_SEED'] ?? 1);
const visits = 300;
/** What pages read of their address. */
const fields = ['q', 'path', 'network', 'due', 'group', 'topic', 'kind', 'audience', 'sort', 'text', 'other'];

describe.each(browserNames.filter(hasBrowser))('in %s', (name) => {
	let browser: Browser;
	let site: Served;

	beforeAll(async () => {
		browser = await startBrowser(name);
		site = await serveUnguarded(join(testSite, 'dist'));
	});
	afterAll(async () => {
		site.stop();
		await browser.close();
	});

	test('no address makes a page run what stands in it, or fail', async () => {
		const random = randomOf(seed);
		const one = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
		const pages = globSync('{en,ru}/**/index.html', { cwd: join(testSite, 'dist') }).map((file) => file.replace(/index\.html$/, ''));
		const { page, problems } = await newPage(browser);
		for (let visit = 0; visit < visits; visit++) {
			const query = Array.from({ length: Math.floor(random() * 4) }, () => `${one(fields)}=${written(one(hostileTexts), random())}`);
			const hash = random() < 0.5 ? `#${written(one(hostileTexts), random())}` : '';
			const address = `/${one(pages)}${query.length > 0 ? `?${query.join('&')}` : ''}${hash}`;
			await page.goto('about:blank');
			await page.goto(`${site.address}${address}`);
			const found = await page.evaluate(() => ({
				ran: 'ran' in window,
				made: document.querySelectorAll('img[src=x], svg[onload]').length,
				heading: document.querySelector('h1')?.textContent?.trim() !== '',
			}));
			expect({ seed, visit, address, ...found, problems }).toEqual({
				seed,
				visit,
				address,
				ran: false,
				made: 0,
				heading: true,
				problems: [],
			});
		}
		console.log(`${name}, seed ${seed}: ${visits} hostile addresses on ${pages.length} pages, nothing ran`);
		await page.close();
	});
});

/** A text as it may stand in an address: encoded, or as it came where that is an address at all. */
function written(text: string, chance: number): string {
	const whole = text.toWellFormed();
	return chance < 0.6 ? encodeURIComponent(whole) : whole.replaceAll(/[\s#&]/g, '');
}
