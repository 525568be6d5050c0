import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rootSite } from './built-pages.ts';
import { expect, test, refuseToCopy } from './helpers.ts';
import { word } from './words.ts';

const item = '/en/share/heat-loss-calculator/';
const picturePath = 'share/images/heat-loss-calculator.png';

const parts = (page: Page) => {
	const image = page.locator('share-image');
	return {
		image,
		status: image.locator('[data-outcome]'),
		altStatus: image.locator('copy-text').getByRole('status'),
		picture: image.getByRole('button', { name: word('en', 'share.image.copy') }),
		alt: image.getByRole('button', { name: word('en', 'share.image.copyAlt') }),
		/** The description of the picture. */
		described: () => image.getByRole('img').getAttribute('alt'),
	};
};

test('a picture is copied as PNG, and its description as text', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(item);
	const { picture, alt, status, altStatus, described } = parts(page);
	await picture.click();
	await expect(status).toHaveText(word('en', 'share.image.copied'));
	const size = await page.evaluate(async () => {
		const [entry] = await navigator.clipboard.read();
		const { width, height } = await createImageBitmap(await entry!.getType('image/png'));
		return [width, height];
	});
	expect(size).toEqual([1200, 630]);
	await alt.click();
	await expect(altStatus).toHaveText(word('en', 'share.image.altCopied'));
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await described());
});

test('a picture is downloaded as it is', async ({ page }) => {
	await page.goto(item);
	const download = page.waitForEvent('download');
	await parts(page)
		.image.getByRole('link', { name: word('en', 'share.image.download') })
		.click();
	const file = readFileSync(await (await download).path());
	expect(file.equals(readFileSync(join(rootSite, picturePath)))).toBe(true);
});

test('where the browser refuses, a sentence says what to do, and the description is selected', async ({ page }) => {
	await refuseToCopy(page);
	await page.goto(item);
	const { picture, alt, status, altStatus, described } = parts(page);
	await picture.click();
	await expect(status).toHaveText(word('en', 'share.image.refused'));
	await alt.click();
	await expect(altStatus).toHaveText(word('en', 'share.copyManually'));
	expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(await described());
});
