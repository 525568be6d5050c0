import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, sidewaysScroll, tabTo, test } from './helpers.ts';
import { languages, word } from './words.ts';

const monday = new Date('2026-11-30T12:00:00');
const planner = (page: Page) => page.locator('mix-planner');
const next = (page: Page) => planner(page).locator('[data-next]');
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

/** A browser in which these items have been marked as posted, the last one first. */
async function havingPosted(page: Page, items: readonly string[]): Promise<void> {
	const posted = Object.fromEntries(items.map((item, index) => [item, { done: true, at: monday.getTime() - (index + 1) * 60_000 }]));
	const state = { version: 1, since: 0, lessons: {}, quizzes: {}, acknowledgements: {}, shares: {}, posted, reviews: {}, preferences: {} };
	await page.addInitScript((text) => {
		if (localStorage.getItem('outspoken:/') === null) localStorage.setItem('outspoken:/', text);
	}, JSON.stringify(state));
}

test.beforeEach(({ page }) => page.clock.setFixedTime(monday));

test('whoever has shared nothing is told where to begin', async ({ page }) => {
	await page.goto('/en/plan/');
	await expect(next(page)).toContainText(word('en', 'plan.next.begin', { kind: word('en', 'kind.expertise') }));
	await expect(next(page).getByRole('link')).toBeVisible();
	await expect(planner(page).locator('[data-yours-text]').locator('visible=true')).toHaveCount(0);
});

test('the last shares are counted by kind, and what is due follows from them', async ({ page }) => {
	await havingPosted(page, ['heat-loss-calculator', 'zelenka-winter', 'frost-alarm', 'where-to-hang-a-sensor', 'a-thing-of-the-past']);
	await page.goto('/en/plan/');
	await expect(kindOf(page, 'product')).toContainText(word('en', 'plan.mix.yours', { count: 3, total: 4 }));
	await expect(kindOf(page, 'expertise')).toContainText(word('en', 'plan.mix.yours', { count: 1, total: 4 }));
	await expect(kindOf(page, 'humour')).toContainText(word('en', 'plan.mix.yours', { count: 0, total: 4 }));
	await expect(next(page)).toContainText(word('en', 'plan.next.due', { count: 4, kind: word('en', 'kind.people') }));
});

test('what is marked in another tab counts at once', async ({ page, context }) => {
	await page.goto('/en/plan/');
	const other = await context.newPage();
	await other.goto('/en/share/nameless-tomato/');
	await other.getByRole('button', { name: word('en', 'share.mark') }).click();
	await expect(kindOf(page, 'humour')).toContainText(word('en', 'plan.mix.yours', { count: 1, total: 1 }));
});

test('a plan is made for the days that were chosen, of what was not shared', async ({ page }) => {
	const shared = ['where-to-hang-a-sensor', 'grower-day-questions', 'who-picks-up'];
	await havingPosted(page, shared);
	await page.goto('/en/plan/');
	await planner(page).getByLabel('Tuesday').uncheck();
	await planner(page).getByLabel('Friday').check();
	await planner(page).getByLabel(word('en', 'plan.week.posts')).selectOption('4');
	await suggest(page).click();
	await expect(status(page)).toHaveText(word('en', 'plan.week.ready', { count: 4 }));
	expect(await dates(page)).toEqual(['2026-12-03', '2026-12-04', '2026-12-10', '2026-12-11']);
	const found = await links(page);
	expect(new Set(found).size).toBe(4);
	expect(found.filter((href) => shared.some((item) => href.endsWith(`/${item}/`)))).toEqual([]);
});

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

test('without a day, a sentence says so and the focus goes to the first', async ({ page }) => {
	await page.goto('/en/plan/');
	for (const day of ['Tuesday', 'Thursday']) await planner(page).getByLabel(day).uncheck();
	await suggest(page).click();
	await expect(status(page)).toHaveText(word('en', 'plan.week.noDay'));
	await expect(planner(page).getByLabel('Monday')).toBeFocused();
	await expect(entries(page)).toHaveCount(0);
});

test('when nothing is left, a sentence says so', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-01-05T12:00:00'));
	await page.goto('/en/plan/');
	await suggest(page).click();
	await expect(status(page)).toHaveText(word('en', 'plan.week.none'));
	await expect(planner(page).getByRole('button', { name: word('en', 'plan.week.save') })).toBeHidden();
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
	test(`the page is found from the library and by search, and fits a narrow screen (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await page.goto(`/${language}/share/`);
		await page.getByRole('link', { name: word(language, 'plan.link') }).click();
		await expect(page).toHaveURL(`/${language}/plan/`);
		await planner(page)
			.getByRole('button', { name: word(language, 'plan.week.suggest') })
			.click();
		await expect(entries(page)).toHaveCount(3);
		expect(await sidewaysScroll(page)).toBe(0);
		const found = await page.evaluate(
			async (query) => {
				const pagefind = (await import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href)) as {
					search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
				};
				const { results } = await pagefind.search(query);
				return Promise.all(results.map(async (result) => (await result.data()).url));
			},
			word(language, 'plan.heading'),
		);
		expect(found).toContain(`/${language}/plan/`);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`the mix is explained, and leads to what there is (${language})`, async ({ page }) => {
			await page.goto(`/${language}/plan/`);
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
