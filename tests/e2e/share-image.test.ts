import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rootSite } from './built-pages.ts';
import { changePage, expect, test } from './helpers.ts';

const item = '/en/share/heat-loss-calculator/';
const texts = { copied: 'Copied.', refused: 'Refused.', altCopied: 'Described.', altRefused: 'Select it.' };

/** The item with a picture, as `ShareImage.astro` puts it there. */
const withPicture = (page: Page) =>
	changePage(page, item, (html) =>
		html.replace(
			'<share-texts ',
			`<share-image data-copied="${texts.copied}" data-refused="${texts.refused}">
			<img src="/social-card.png" alt="A greenhouse at night" width="1200" height="630" loading="lazy">
			<button type="button" data-copy-picture hidden>Picture</button><a href="/social-card.png" download>Download</a>
			<p role="status" data-outcome></p>
			<copy-text data-copied="${texts.altCopied}" data-refused="${texts.altRefused}"><p class="text">A greenhouse at night</p>
			<button type="button" hidden>Alt</button><p role="status"></p></copy-text></share-image><share-texts `,
		),
	);

const parts = (page: Page) => {
	const image = page.locator('share-image');
	return {
		image,
		status: image.locator('[data-outcome]'),
		picture: image.getByRole('button', { name: 'Picture' }),
		alt: image.getByRole('button', { name: 'Alt' }),
		altStatus: image.locator('copy-text').getByRole('status'),
	};
};

test.beforeEach(({ page }) => withPicture(page));

test('a picture is copied as PNG, and its description as text', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(item);
	const { picture, alt, status, altStatus } = parts(page);
	await picture.click();
	await expect(status).toHaveText(texts.copied);
	const size = await page.evaluate(async () => {
		const [entry] = await navigator.clipboard.read();
		const { width, height } = await createImageBitmap(await entry!.getType('image/png'));
		return [width, height];
	});
	expect(size).toEqual([1200, 630]);
	await alt.click();
	await expect(altStatus).toHaveText(texts.altCopied);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('A greenhouse at night');
});

test('a picture is downloaded as it is', async ({ page }) => {
	await page.goto(item);
	const download = page.waitForEvent('download');
	await parts(page).image.getByRole('link', { name: 'Download' }).click();
	const file = readFileSync(await (await download).path());
	expect(file.equals(readFileSync(join(rootSite, 'social-card.png')))).toBe(true);
});

test('where the clipboard takes no pictures, copying is not offered', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
	await page.goto(item);
	const { picture, alt } = parts(page);
	await expect(alt).toBeVisible();
	await expect(picture).toBeHidden();
});

test('where the browser refuses, a sentence says what to do, and the description is selected', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
		Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
	});
	await page.goto(item);
	const { picture, alt, status, altStatus } = parts(page);
	await picture.click();
	await expect(status).toHaveText(texts.refused);
	await alt.click();
	await expect(altStatus).toHaveText(texts.altRefused);
	expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('A greenhouse at night');
});
