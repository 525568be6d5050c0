import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, sidewaysScroll, tabTo, test } from './helpers.ts';
import { anyWord, languages, word } from './words.ts';

const monday = new Date('2026-11-30T12:00:00');
const planner = (page: Page) => page.locator('mix-planner');
const entries = (page: Page) => planner(page).locator('ol > li');
const status = (page: Page) => planner(page).getByRole('status');
const suggest = (page: Page) => planner(page).getByRole('button', { name: word('en', 'plan.week.suggest') });
const kindOf = (page: Page, kind: string) => planner(page).locator(`[data-kind="${kind}"]`);
const dates = (page: Page) =>
	entries(page)
		.locator('time')
		.evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
const links = (page: Page) =>
	entries(page)
		.getByRole('link')
		.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));

test.beforeEach(({ page }) => page.clock.setFixedTime(monday));

test('the plan is saved as a calendar that another program reads', async ({ page }) => {
	await page.goto('/en/plan/');
	await planner(page).getByLabel(word('en', 'plan.week.time')).fill('16:30');
	await suggest(page).click();
	await expect(entries(page)).toHaveCount(3);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		planner(page)
			.getByRole('button', { name: word('en', 'plan.week.save') })
			.click(),
	]);
	expect(download.suggestedFilename()).toBe('outspoken-plan.ics');
	const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
	expect(events.map(({ startDate }) => startDate.toString())).toEqual((await dates(page)).map((date) => `${date}T16:30:00`));
	const titles = await entries(page).getByRole('link').allTextContents();
	expect(events.map(({ summary }) => summary)).toEqual(titles.map((title) => word('en', 'plan.week.event', { title })));
	const urls = events.map(({ component }) => new URL(String(component.getFirstPropertyValue('url'))).pathname);
	expect(urls).toEqual((await links(page)).map((href) => new URL(href, page.url()).pathname));
});

test('it can be done with the keyboard alone', async ({ page }) => {
	await page.goto('/en/plan/');
	await tabTo(page, planner(page).getByLabel('Wednesday'));
	await page.keyboard.press('Space');
	await tabTo(page, suggest(page));
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText(word('en', 'plan.week.ready', { count: 3 }));
	expect(await dates(page)).toEqual(['2026-12-01', '2026-12-02', '2026-12-03']);
	await tabTo(page, planner(page).getByRole('button', { name: word('en', 'plan.week.save') }));
});

for (const language of languages) {
	test(`the page is found from the library, and fits a narrow screen (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await page.goto(`/${language}/share/`);
		await expect(page.locator('share-library').getByRole('status')).toHaveText(anyWord(language, 'share.count'));
		// Until all of the page is drawn, the link still moves, and a click may miss it.
		await expect(async () => {
			const link = page.getByRole('link', { name: word(language, 'plan.link') });
			if (new URL(page.url()).pathname !== `/${language}/plan/`) await link.click({ timeout: 5000 });
			await expect(page).toHaveURL(`/${language}/plan/`, { timeout: 5000 });
		}).toPass();
		await planner(page)
			.getByRole('button', { name: word(language, 'plan.week.suggest') })
			.click();
		await expect(entries(page)).toHaveCount(3);
		expect(await sidewaysScroll(page)).toBe(0);
	});

	test(`the page is found by search (${language})`, async ({ page }) => {
		await page.goto(`/${language}/share/`);
		await page.getByRole('banner').locator('site-search button').click();
		await page.getByRole('dialog').getByRole('searchbox').fill(word(language, 'plan.title'));
		await expect(page.getByRole('dialog').locator(`a[href="/${language}/plan/"]`)).not.toHaveCount(0);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`the mix is explained, and leads to what there is (${language})`, async ({ page }) => {
			await page.goto(`/${language}/plan/`);
			await expect(page.locator('mix-planner noscript p')).toHaveText(word(language, 'plan.noScript'));
			for (const kind of ['expertise', 'people', 'product', 'humour', 'culture', 'giving-back', 'hiring']) {
				await expect(kindOf(page, kind).getByRole('heading')).toHaveText(word(language, `kind.${kind}`));
			}
			await kindOf(page, 'humour').locator('summary').click();
			await kindOf(page, 'humour').locator('[data-item="nameless-tomato"] a').click();
			await expect(page).toHaveURL(`/${language}/share/nameless-tomato/`);
			await page.goBack();
			await expect(page.locator('button, select, input').locator('visible=true').and(page.locator('main *'))).toHaveCount(0);
		});
	}
});
