import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { smallestGroup } from '../../src/lib/programme/smallest-group.ts';
import { content } from '../support/sites.ts';
import { expect, tabTo, test } from './helpers.ts';
import { languages, word, type Language } from './words.ts';

const { demo } = parse(readFileSync(join(content, 'survey-results/incentives-2026-11.yaml'), 'utf8')) as { demo: Record<Language, string> };
const address = '/en/programme/survey/';
const form = (page: Page) => page.locator('survey-form');
const button = (page: Page, key: string) => form(page).getByRole('button', { name: word('en', key), exact: true });
const place = (page: Page, number: number) => form(page).locator(`select[name=worth-${number}]`);

test('the survey is answered by keyboard, and nothing is sent', async ({ page }) => {
	await page.goto(address);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await tabTo(page, form(page).getByLabel('I post now and then'));
	await page.keyboard.press('Space');
	await tabTo(page, button(page, 'survey.hand'));
	await page.keyboard.press('Enter');
	await expect(form(page).locator('[data-result] h2')).toBeFocused();
	// What the page itself loads once it is painted: its own files, asked for without a word of the answers.
	const ofPage = /\/(favicon\.svg|_astro\/[\w.-]+\.js)$/;
	expect(requests.filter((url) => !ofPage.test(url))).toEqual([]);
});

test('invented numbers are labelled, and each answer has its number, or says why it has none', async ({ page }) => {
	for (const language of languages) {
		await page.goto(`/${language}/programme/survey/`);
		const results = page.locator('section', { has: page.locator('#results') });
		await expect(results.locator('.notice')).toContainText(demo[language]);
		expect(await results.locator('tbody tr').count()).toBeGreaterThan(20);
		const hidden = new Set([word(language, 'survey.results.fewer', { smallest: smallestGroup }), word(language, 'survey.results.kept')]);
		for (const text of await results.locator('tbody td').allTextContents()) {
			const said = text.trim();
			expect(/^\d+$/.test(said) ? Number(said) >= smallestGroup : hidden.has(said), said).toBe(true);
		}
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form is for paper and has no buttons that do nothing', async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('survey-form noscript p')).toHaveText(word('en', 'survey.onPaper'));
		await expect(form(page).getByRole('button')).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(form(page).getByText('A prize now and then').locator('visible=true')).toBeVisible();
		await expect(place(page, 1)).toBeHidden();
		await expect(page.locator('#results')).toBeHidden();
	});
});
