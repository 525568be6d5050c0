import type { Page } from '@playwright/test';
import { expect, storedProgress, test } from './helpers.ts';
import { languages } from './words.ts';

const address = '/en/programme/checklist/';
const list = (page: Page) => page.locator('check-list');
const boxes = (page: Page) => list(page).getByRole('checkbox');

test('ticks go with starting over, and come back with its undo', async ({ page }) => {
	await page.goto(address);
	await list(page).locator('[value=voluntary]').check();
	await expect.poll(async () => (await storedProgress(page))?.preferences['checklist/culture/voluntary']?.value).toBe('yes');
	await page.goto('/en/me/#over');
	await page.locator('start-over [data-open]').click();
	await page.locator('start-over [data-confirm]').click();
	await expect.poll(async () => (await storedProgress(page))?.preferences['checklist/culture/voluntary']).toBeUndefined();
	await page.locator('start-over [data-undo]').click();
	await page.goto(address);
	await expect(list(page).locator('[value=voluntary]')).toBeChecked();
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
