import type { Page } from '@playwright/test';
import { expect, storedProgress, tabTo, test } from './helpers.ts';
import { languages, word } from './words.ts';

const address = '/en/programme/checklist/';
const list = (page: Page) => page.locator('check-list');
const boxes = (page: Page) => list(page).getByRole('checkbox');
const count = (ticked: number, total: number) => word('en', 'checklist.count', { count: ticked, total });

test('ticks are counted, kept, and take the first step away', async ({ page }) => {
	await page.goto(address);
	const total = await boxes(page).count();
	expect(total).toBe(18);
	await expect(list(page).getByText(count(0, total))).toBeVisible();
	const step = list(page).locator('p[data-next=failures-told]');
	await expect(step).toBeVisible();
	await list(page).locator('[value=failures-told]').check();
	await expect(step).toBeHidden();
	await expect(list(page).getByText(count(1, total))).toBeVisible();
	await expect.poll(async () => (await storedProgress(page))?.preferences['checklist/culture/failures-told']?.value).toBe('yes');
	await page.reload();
	await expect(list(page).locator('[value=failures-told]')).toBeChecked();
	for (const box of await boxes(page).all()) await box.check();
	await expect(list(page).getByText(word('en', 'checklist.whole'))).toBeVisible();
});

test('what is ticked in another tab is ticked here', async ({ page, context }) => {
	await page.goto(address);
	const other = await context.newPage();
	await other.goto('/ru/programme/checklist/');
	await other.locator('check-list [value=voluntary]').check();
	await expect(list(page).locator('[value=voluntary]')).toBeChecked();
});

test('ticks go with starting over, and come back with its undo', async ({ page }) => {
	await page.goto(address);
	await list(page).locator('[value=voluntary]').check();
	await expect.poll(async () => (await storedProgress(page))?.preferences['checklist/culture/voluntary']?.value).toBe('yes');
	await page.goto('/en/me/');
	await page.locator('start-over [data-open]').click();
	await page.locator('start-over [data-confirm]').click();
	await expect.poll(async () => (await storedProgress(page))?.preferences['checklist/culture/voluntary']).toBeUndefined();
	await page.locator('start-over [data-undo]').click();
	await page.goto(address);
	await expect(list(page).locator('[value=voluntary]')).toBeChecked();
});

test('the list is copied with its ticks, and with first steps where there are none', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(address);
	await tabTo(page, list(page).locator('[value=voluntary]'));
	await page.keyboard.press('Space');
	await list(page)
		.getByRole('button', { name: word('en', 'checklist.copy') })
		.click();
	await expect(list(page).getByText(word('en', 'words.copied'))).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	const lines = text.split('\n').map((line) => line.trim());
	expect(lines.filter((line) => line.startsWith('☑'))).toEqual(['☑ Nobody here has been asked why they don’t post.']);
	expect(lines.filter((line) => line.startsWith('☐'))).toHaveLength(17);
	expect(lines.filter((line) => line.startsWith(word('en', 'checklist.next')))).toHaveLength(17);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`every point and its first step stand there for paper in ${language}`, async ({ page }) => {
			await page.goto(`/${language}/programme/checklist/`);
			await page.emulateMedia({ media: 'print' });
			await expect(list(page).locator('p[data-next]').locator('visible=true')).toHaveCount(18);
			await expect(boxes(page).locator('visible=true')).toHaveCount(18);
			await expect(list(page).getByRole('button')).toHaveCount(0);
		});
	}
});
