import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { content } from '../support/sites.ts';
import { builtPages, documentOf, leadsSomewhere, rootSite } from './built-pages.ts';
import { expect, fileTest, tabTo, test } from './helpers.ts';
import { languages, word, type Language } from './words.ts';

const pages = builtPages(rootSite);
/** How many questions the company has written an answer to. */
const questions = globSync('answers/*.yaml', { cwd: content })
	.map((file) => (parse(readFileSync(join(content, file), 'utf8')) as { answers: unknown[] }).answers.length)
	.reduce((sum, count) => sum + count, 0);
const documentIn = (language: Language) => documentOf(pages.find(({ path }) => path === `${language}/answers/`)!);
const field = (page: Page, language: Language) =>
	page.locator('answer-list').getByRole('searchbox', { name: word(language, 'answers.search') });
const shown = (page: Page) => page.locator('answer-list details').locator('visible=true');

for (const language of languages) {
	fileTest(`every question has an answer of two sentences, and a rule (${language})`, () => {
		const items = [...documentIn(language).querySelectorAll('[itemtype$="/FAQPage"] [itemtype$="/Question"]')];
		expect(items).toHaveLength(questions);
		for (const item of items) {
			const question = item.querySelector('[itemprop=name]')?.textContent?.trim() ?? '';
			const answer = item.querySelector('[itemtype$="/Answer"] [itemprop=text]')?.textContent?.trim() ?? '';
			expect(question).toMatch(/[?.]$/);
			expect([...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(answer)].length, answer).toBeLessThanOrEqual(2);
			const rule = item.querySelector('a')?.getAttribute('href') ?? '';
			expect(leadsSomewhere(rootSite, rule.slice(1).split('#')[0]!), rule).toBe(true);
		}
	});
}

test('an answer is found and opened by keyboard alone, and leads to its rule', async ({ page }) => {
	await page.goto('/en/answers/');
	await tabTo(page, field(page, 'en'));
	await page.keyboard.type('pay in public');
	const answer = shown(page).first();
	await tabTo(page, answer.locator('summary'));
	await page.keyboard.press('Enter');
	await expect(answer.locator('p').first()).toBeVisible();
	await tabTo(page, answer.getByRole('link'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/guidelines\/speaking-freely\/#/);
});

test('an address with a question opens its answer', async ({ page }) => {
	await page.goto('/en/answers/#account-hacked');
	const answer = page.locator('details:has(#account-hacked)');
	await expect(answer).toHaveAttribute('open');
	await expect(answer).toBeInViewport({ ratio: 1 });
	await expect(async () => {
		const header = await page.getByRole('banner').boundingBox();
		expect((await answer.boundingBox())!.y).toBeGreaterThan(header!.height);
	}).toPass();
});

for (const { language, query, id } of [
	{ language: 'en', query: 'podcast invited', id: 'podcast' },
	{ language: 'ru', query: 'зовут в подкаст', id: 'podcast' },
] as const) {
	test(`search leads to the answer itself (${language})`, async ({ page }) => {
		await page.goto(`/${language}/`);
		await page.locator('site-search button').click();
		await page.getByRole('dialog').getByRole('searchbox').fill(query);
		const found = page.getByRole('dialog').locator(`a[href="/${language}/answers/#${id}"]`);
		await expect(found).toBeVisible();
		await found.click();
		await expect(page.locator(`details:has(#${id})`)).toHaveAttribute('open');
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every question is there and opens', async ({ page }) => {
		await page.goto('/en/answers/');
		await expect(shown(page)).toHaveCount(questions);
		await expect(page.locator('answer-list form')).toBeHidden();
		await shown(page).first().locator('summary').click();
		await expect(shown(page).first().locator('p').first()).toBeVisible();
	});
});
