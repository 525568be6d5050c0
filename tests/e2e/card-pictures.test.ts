import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtPages, elementsOf, rootSite } from './built-pages.ts';
import { expect, fileTest, test } from './helpers.ts';
import { builtDay, noonOf, offeredOn, readItems } from './library-index.ts';
import { languages } from './words.ts';

const sharp = createRequire(import.meta.url)('sharp') as (typeof import('sharp'))['default'];
const cards = (page: Page) => page.locator('main :is([aria-labelledby=fresh], share-library) [data-item]').locator('visible=true');
const mostBytes = 12_000;

/** The addresses of the pictures on the cards that are seen; each must have been drawn. */
async function pictures(page: Page): Promise<string[]> {
	const images = cards(page).locator('img');
	for (const image of await images.all()) {
		await image.scrollIntoViewIfNeeded();
		await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(640);
	}
	return images.evaluateAll((all) => all.map((image) => new URL((image as HTMLImageElement).src).pathname));
}

test('cards show the picture of their item, small and without a description of its own', async ({ page }) => {
	const items = readItems('en');
	await page.clock.setFixedTime(noonOf('2027-02-01'));
	await page.goto('/en/share/?topic=energy');
	const shown = offeredOn(items, '2027-02-01').filter(({ topics }) => topics.includes('energy'));
	await expect(cards(page)).toHaveCount(shown.length);
	expect(await pictures(page)).toEqual(shown.map(({ id }) => `/share/small/images/${id}.png.webp`));
	for (const image of await cards(page).locator('img').all()) await expect(image).toHaveAttribute('alt', '');
});

fileTest('small pictures are small', async () => {
	for (const { picture } of readItems('en')) {
		const bytes = readFileSync(join(rootSite, picture ?? ''));
		expect(bytes.length, picture).toBeLessThan(mostBytes);
		expect((await sharp(bytes).metadata()).format, picture).toBe('webp');
	}
});

test.describe('the home page', () => {
	const days = [...new Set(readItems('en').map(({ publishFrom }) => publishFrom))].toSorted();

	for (const language of languages) {
		test(`shows what is new on the day of the build (${language})`, async ({ page }) => {
			const built = await builtDay(page, language);
			await page.clock.setFixedTime(noonOf(built));
			await page.goto(`/${language}/`);
			const newest = offeredOn(readItems(language), built).slice(0, 3);
			await expect(cards(page)).toHaveCount(newest.length);
			expect(await pictures(page)).toEqual(newest.map(({ id }) => `/share/small/images/${id}.png.webp`));
		});
	}

	test('shows an item that begins after the build from its day on', async ({ page }) => {
		const built = await builtDay(page);
		const next = days.find((day) => day > built) ?? '';
		const item = readItems('en').find(({ publishFrom }) => publishFrom === next);
		await page.clock.setFixedTime(noonOf(next));
		await page.goto('/en/');
		await expect(cards(page).first()).toHaveAttribute('data-item', item?.id ?? '');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('shows what is new, with pictures', async ({ page }) => {
			await page.goto('/en/');
			await expect(cards(page).first().locator('img')).toBeVisible();
		});
	});
});

fileTest('an item is shared with its own picture, every other page with that of the site', () => {
	for (const page of builtPages(rootSite)) {
		const elements = elementsOf(page);
		const property = (name: string) => elements.find(({ attributes }) => attributes['property'] === `og:${name}`)?.attributes['content'];
		const address = property('image');
		if (address === undefined) continue;
		const picture = elements.find(({ name, parents }) => name === 'img' && parents.some((parent) => parent.name === 'share-image'));
		expect(new URL(address).pathname, page.path).toBe(picture?.attributes['src'] ?? '/social-card.png');
		expect(address, page.path).toMatch(/^https:\/\//);
		expect([property('image:width'), property('image:height')], page.path).toEqual(['1200', '630']);
		expect(property('image:alt'), page.path).toBe(picture?.attributes['alt']);
	}
});
