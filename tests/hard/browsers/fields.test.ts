import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReceipt } from '../../../src/lib/receipts/make-receipt.ts';
import { browserNames, chooseFiles, hasBrowser, newPage, startBrowser } from '../../support/browsers.ts';
import { hostileTexts } from '../../support/hostile.ts';
import { randomOf } from '../../support/random.ts';
import { serveUnguarded, type Served } from '../../support/served.ts';
import { testSite } from '../../support/sites.ts';
import { curriculum, finished } from '../../unit/receipts/curriculum.ts';

const seed = Number(process.env['OUTSPOKEN_SEED'] ?? 1);
const imports = 60;
const receipts = 10_000;
const lastMonth = Date.now() - 30 * 86_400_000;

describe.each(browserNames.filter(hasBrowser))('in %s', (name) => {
	let browser: Browser;
	let site: Served;

	beforeAll(async () => {
		browser = await startBrowser(name);
		site = await serveUnguarded(join(testSite, 'dist'), { 'curriculum.json': JSON.stringify(curriculum) });
	});
	afterAll(async () => {
		site.stop();
		await browser.close();
	});

	test('nothing in a file that is brought back runs, now or on the pages that show it', async () => {
		const random = randomOf(seed);
		const one = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
		const { page, problems } = await newPage(browser);
		let added = 0;
		for (let round = 0; round < imports; round++) {
			const at = lastMonth + Math.floor(random() * 1e9);
			const entries = (value: () => unknown) => Object.fromEntries([one(hostileTexts), one(hostileTexts)].map((id) => [id, value()]));
			const answer = () => ({ revision: 1, chosen: [one(hostileTexts)], correct: true, at });
			const text = JSON.stringify({
				version: 1,
				lessons: { ...entries(() => ({ done: true, at })), [one(hostileTexts)]: one(hostileTexts) },
				quizzes: entries(() => ({ answers: entries(() => ({ first: answer(), last: answer() })) })),
				shares: entries(() => entries(() => at)),
				posted: entries(() => ({ done: true, at })),
				preferences: entries(() => ({ value: one(hostileTexts), at })),
				[one(hostileTexts)]: one(hostileTexts),
			});
			await page.goto(`${site.address}/en/me/`);
			await page.waitForSelector('import-data:defined');
			await chooseFiles(page, 'import-data [type=file]', [{ name: one(hostileTexts), text }]);
			await page.waitForFunction(() => {
				const preview = document.querySelector<HTMLElement>('import-data [data-preview]');
				return preview?.hidden === false || document.querySelector('import-data [role=status]')?.textContent !== '';
			});
			const confirmed = await page.evaluate(() => {
				const preview = document.querySelector<HTMLElement>('import-data [data-preview]')!;
				if (preview.hidden) return false;
				document.querySelector<HTMLButtonElement>('import-data [data-confirm]')!.click();
				return true;
			});
			if (confirmed) added++;
			for (const path of ['/en/me/', one(['/en/', '/ru/me/', '/en/review/', '/en/share/', '/en/training/'])]) {
				await page.goto(`${site.address}${path}`);
				expect({ seed, round, path, ...(await whatRan(page)), problems }).toEqual({ seed, round, path, ran: false, made: 0, problems: [] });
			}
			await page.evaluate(() => localStorage.clear());
		}
		console.log(`${name}, seed ${seed}: ${imports} hostile files, ${added} of them brought back, nothing ran`);
		expect(added).toBeGreaterThan(0);
		await page.close();
	});

	test('a receipt says nothing that runs, and nothing that a spreadsheet takes for a formula', async () => {
		const { page, problems } = await newPage(browser);
		await page.goto(`${site.address}/en/hr/`);
		await page.waitForSelector('receipt-check:defined form:not([hidden])');
		const made = hostileTexts.map((text) => {
			const receipt = makeReceipt(curriculum, 'new-hire', finished(lastMonth), { name: text, group: text })!;
			return { name: `${text}.json`, text: JSON.stringify(receipt) };
		});
		const broken = hostileTexts.map((text, index) => ({
			name: text,
			text: JSON.stringify({ format: text, path: text, steps: [{ id: text }], index }),
		}));
		await chooseFiles(page, 'receipt-check [type=file]', [...made, ...broken]);
		await page.waitForFunction((count) => document.querySelectorAll('[data-receipts] tbody tr').length === count, {}, made.length * 2);
		expect(await whatRan(page)).toEqual({ ran: false, made: 0 });
		const table = await page.evaluate(async () => {
			let saved: Blob | undefined;
			const original = URL.createObjectURL.bind(URL);
			URL.createObjectURL = (blob) => original((saved = blob as Blob));
			document.querySelector<HTMLButtonElement>('[data-act=save]')!.click();
			return await saved!.text();
		});
		const rows = parse(table, { bom: true, relax_column_count: true }) as string[][];
		expect(rows).toHaveLength(1 + made.length * 2);
		expect(rows.flat().filter((cell) => /^[\s\p{C}]*[=+\-@|%]/u.test(cell))).toEqual([]);
		expect(problems).toEqual([]);
		await page.close();
	});

	test('ten thousand receipts go by while the page answers', async () => {
		const { page, problems } = await newPage(browser);
		await page.goto(`${site.address}/en/hr/`);
		await page.waitForSelector('receipt-check:defined form:not([hidden])');
		const made = Array.from({ length: receipts }, (_, index) => ({
			name: `${index}.json`,
			text: JSON.stringify(makeReceipt(curriculum, 'new-hire', finished(lastMonth + index), { name: `Person ${index}` })!),
		}));
		await page.evaluate(() => {
			const seen = { longest: 0, progress: 0 };
			let last = performance.now();
			const look = () => {
				seen.longest = Math.max(seen.longest, performance.now() - last);
				last = performance.now();
				const progress = document.querySelector<HTMLProgressElement>('receipt-check progress')!;
				if (!progress.hidden) seen.progress = Math.max(seen.progress, progress.value);
			};
			setInterval(look, 5);
			(window as unknown as { seen: typeof seen }).seen = seen;
		});
		await chooseFiles(page, 'receipt-check [type=file]', made);
		const begun = Date.now();
		await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-receipts]')?.hidden === false, { timeout: 600_000 });
		const seen = await page.evaluate(() => ({
			...(window as unknown as { seen: { longest: number; progress: number } }).seen,
			said: document.querySelector('receipt-check [role=status]')?.textContent ?? '',
			rows: document.querySelectorAll('[data-receipts] tbody tr').length,
		}));
		console.log(
			`${name}: ${receipts} receipts in ${((Date.now() - begun) / 1000).toFixed(1)} s; the page answered after ${Math.round(seen.longest)} ms at the latest; ${seen.said}`,
		);
		expect(seen.said.match(/\d+/g)).toEqual([String(receipts), String(receipts)]);
		expect(seen.rows).toBe(200);
		expect(seen.progress).toBeGreaterThan(0);
		expect(problems).toEqual([]);
		await page.close();
	});
});

const whatRan = (page: Page) =>
	page.evaluate(() => ({ ran: 'ran' in window, made: document.querySelectorAll('img[src=x], svg[onload]').length }));
