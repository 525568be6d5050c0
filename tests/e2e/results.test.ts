import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { content } from '../support/sites.ts';
import { expect, painted, sidewaysScroll, test } from './helpers.ts';
import { anyWord, languages, networkName, word, type Language } from './words.ts';

/** The demo results as they stand in their file, read here by other means than the site's own. */
const rows = readFileSync(join(content, 'results/demo.csv'), 'utf8')
	.trim()
	.split('\n')
	.filter((line) => !line.startsWith('#'))
	.map((line) => line.split(','));
const [heading = [], ...records] = rows;

function total(columns: string[], where: Record<string, string> = {}): number {
	return records
		.filter((record) => Object.entries(where).every(([column, value]) => record[heading.indexOf(column)] === value))
		.flatMap((record) => columns.map((column) => Number(record[heading.indexOf(column)])))
		.reduce((sum, value) => sum + value, 0);
}

const answers = ['reactions', 'comments', 'reposts'];
const written = (value: number, language: Language) =>
	value.toLocaleString(language === 'en' ? 'en-GB' : language, { useGrouping: language === 'ru' ? 'min2' : 'auto' });
const section = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);
const roi = (page: Page) => page.locator('what-if[data-formula="roi"]');

for (const language of languages) {
	test(`the numbers are those of the file (${language})`, async ({ page }) => {
		await page.goto(`/${language}/programme/results/`);
		await expect(page.getByText(word(language, 'results.demo'))).toBeVisible();
		const measured = { posts: ['posts'], reach: ['reach'], engagement: answers, visits: ['visits'], applications: ['applications'] };
		for (const [name, columns] of Object.entries(measured)) {
			const tile = section(page, 'month')
				.locator('dl > div')
				.filter({ hasText: word(language, `results.measure.${name}`) });
			await expect(tile.locator('.value')).toHaveText(written(total(columns, { month: '2026-10' }), language));
			await expect(tile).toContainText(written(total(columns, { month: '2026-09' }), language));
		}
		for (const [id, columns] of [
			['reach', ['reach']],
			['engagement', answers],
			['traffic', ['visits']],
		] as const) {
			const months = section(page, id).locator('details tbody td');
			await expect(months).toHaveCount(12);
			await expect(months.first()).toHaveText(written(total([...columns], { month: '2025-11' }), language));
			await expect(months.last()).toHaveText(written(total([...columns], { month: '2026-10' }), language));
			for (const network of ['linkedin', 'telegram', 'x']) {
				const bar = section(page, id)
					.locator('.pair > figure')
					.last()
					.getByRole('row')
					.filter({ has: page.getByRole('rowheader').filter({ hasText: networkName(language, network) }) });
				await expect(bar.getByRole('cell')).toHaveText(written(total([...columns], { network }), language));
			}
		}
		await expect(section(page, 'works')).toContainText(word(language, 'share.voice.personal'));
	});
}

test('a chart says in words what it shows', async ({ page }) => {
	await page.goto('/en/programme/results/');
	const reach = written(total(['reach'], { month: '2026-10' }), 'en');
	await expect(section(page, 'reach').getByRole('img')).toHaveAccessibleName(
		new RegExp(`^Organic reach: from .* to ${reach} \\(October 2026\\)`),
	);
	await section(page, 'reach').locator('summary').click();
	await expect(section(page, 'reach').getByRole('cell', { name: reach })).toBeVisible();
});

test('the return follows the reader’s own assumptions, and the company’s come back', async ({ page }) => {
	await page.goto('/en/programme/results/');
	await painted(page);
	const outcome = roi(page).getByRole('status');
	const before = await outcome.innerText();
	expect(before).toMatch(anyWord('en', 'results.roi.sentence'));
	for (const name of ['visit', 'lead', 'application', 'fixed']) await roi(page).locator(`[name=${name}]`).fill('0');
	await roi(page).locator('[name=hire]').fill('6000');
	await roi(page).locator('[name=people]').fill('10');
	await roi(page).locator('[name=hours]').fill('1');
	await roi(page).locator('[name=hourly]').fill('50');
	// Two hires at 6,000, and twelve months of ten people at 50.
	await expect(outcome).toHaveText(word('en', 'results.roi.sentence', { worth: '€12,000', cost: '€6,000', roi: '+100%' }));
	await roi(page).locator('[name=hire]').fill('');
	await expect(outcome).toHaveText(word('en', 'results.incomplete'));
	await expect(roi(page).locator('[name=hire]')).toHaveAttribute('aria-invalid', 'true');
	await roi(page).locator('[name=people]').fill('0');
	await roi(page).locator('[name=hire]').fill('1');
	await expect(outcome).toHaveText(word('en', 'results.roi.free', { worth: '€2' }));
	await roi(page)
		.getByRole('button', { name: word('en', 'results.reset') })
		.click();
	await expect(outcome).toHaveText(before);
});

test('the estimate of reach is a range', async ({ page }) => {
	await page.goto('/ru/programme/results/');
	const estimate = page.locator('what-if[data-formula="reach"]');
	await estimate.locator('[name=people]').fill('10');
	await estimate.locator('[name=followers]').fill('1000');
	await expect(estimate.getByRole('status')).toHaveText(word('ru', 'results.reach.sentence', { low: '300', high: '1700' }));
	await estimate.locator('[name=seenHigh]').fill('120');
	await expect(estimate.getByRole('status')).toHaveText(word('ru', 'results.incomplete'));
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the company’s assumptions are worked out, and nothing looks alive that is not', async ({ page }) => {
		await page.goto('/en/programme/results/');
		await expect(roi(page).getByRole('status')).toContainText('a return of');
		await expect(page.locator('what-if input:enabled, what-if button:visible')).toHaveCount(0);
	});
});

test('a report tells of its month, and the results lead to it', async ({ page }) => {
	await page.goto('/en/programme/results/');
	await section(page, 'reports').getByRole('link').first().click();
	await expect(page).toHaveURL('/en/programme/reports/2026-10/');
	const text = page.locator('.sl-markdown-content > p, .prose > p').first();
	for (const columns of [['posts'], ['reach'], answers, ['visits']]) {
		await expect(text).toContainText(` ${written(total(columns, { month: '2026-10' }), 'en')} `);
	}
	await expect(page.getByRole('img')).toHaveCount(4);
	const folder = join(content, 'recognitions');
	const thanks = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
	await expect(page.locator('[id^=thanks-]')).toHaveCount(thanks.filter((file) => /^date: 2026-10/m.test(file)).length);
	await expect(page.getByRole('navigation', { name: word('en', 'page.breadcrumbs') })).toContainText(word('en', 'results.title'));
});

test('large text on a narrow page moves nothing out of sight', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	for (const path of ['/ru/programme/results/', '/ru/programme/reports/2026-10/']) {
		await page.goto(path);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect(await sidewaysScroll(page), path).toBe(0);
	}
});
