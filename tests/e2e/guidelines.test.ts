import type { Page } from '@playwright/test';
import { builtPages, documentOf, rootSite } from './built-pages.ts';
import { expect, painted, tabTo, test } from './helpers.ts';
import { languages, word, type Language } from './words.ts';

const pages = builtPages(rootSite);
const listed = (language: Language) =>
	[...documentOf(pages.find(({ path }) => path === `${language}/guidelines/`)!).querySelectorAll('main ol.steps a')].map(
		(link) => link.getAttribute('href') ?? '',
	);
const country = (page: Page, language: Language, code: string) => page.getByRole('radio', { name: word(language, `country.${code}`) });
const shown = (page: Page) =>
	page
		.locator('section[data-country]')
		.locator('visible=true')
		.evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset['country']));

for (const language of languages) {
	test(`the overview lists every guideline once, theme by theme (${language})`, async ({ page }) => {
		const written = pages
			.filter(({ html, path }) => path.startsWith(`${language}/`) && html.includes('kind:guideline'))
			.map(({ path }) => `/${path}`);
		expect(listed(language).toSorted()).toEqual(written);
		expect(written.length).toBeGreaterThan(10);
		await page.goto(`/${language}/guidelines/`);
		for (const group of ['basics', 'posting', 'talking', 'people', 'moments']) {
			const theme = page.getByRole('region', { name: word(language, `guidelines.group.${group}`), exact: true });
			await expect(theme.locator('ol.steps a').first()).toBeVisible();
		}
	});

	test(`the principles fit on the screen of a phone (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(`/${language}/guidelines/`);
		const panel = page.getByRole('region', { name: word(language, 'guidelines.principles') });
		await expect(panel.getByRole('listitem')).toHaveCount(5);
		await painted(page);
		const bars = await page.locator('.site-header, .site-nav').evaluateAll((all) => all.reduce((sum, bar) => sum + bar.clientHeight, 0));
		expect((await panel.boundingBox())!.height).toBeLessThan(740 - bars);
	});

	test(`from guideline to guideline every one is reached, and then the overview (${language})`, async ({ page }) => {
		const all = listed(language);
		await page.goto(all[0]!);
		for (const next of [...all.slice(1), `/${language}/guidelines/`]) {
			// By keyboard: a pointer may miss a link that moves while the page's controls appear above it.
			await page.locator('main a[rel=next]').locator('visible=true').press('Enter');
			await expect(page).toHaveURL(next);
		}
	});

	test(`the home page answers six questions and leads to the rest (${language})`, async ({ page }) => {
		await page.goto(`/${language}/`);
		await expect(page.locator('main .answers details')).toHaveCount(6);
		await page.getByRole('link', { name: word(language, 'guidelines.all') }).click();
		await expect(page).toHaveURL(`/${language}/guidelines/`);
	});
}

test('a country is chosen and ready words are copied by keyboard alone', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/guidelines/speaking-freely/');
	const words = page.locator('copy-text').first();
	await tabTo(page, words.getByRole('button', { name: word('en', 'words.copy') }));
	await page.keyboard.press('Enter');
	await expect(words.getByRole('status')).toHaveText(word('en', 'words.copied'));
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('I work at Tilvia. This is my own view, not the company’s.');
	await tabTo(page, country(page, 'en', 'all'));
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => shown(page)).toHaveLength(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every country is told of, and words can be selected', async ({ page }) => {
		await page.goto('/en/guidelines/advertising/');
		expect(await page.locator('section[data-country]').locator('visible=true').count()).toBe(4);
		await expect(page.locator('country-sections fieldset')).toBeHidden();
		await expect(page.locator('copy-text .text').first()).toBeVisible();
		await expect(page.locator('copy-text button').locator('visible=true')).toHaveCount(0);
	});
});
