import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { askedOf } from '../../src/lib/programme/survey/asked.ts';
import { readReturned } from '../../src/lib/programme/survey/returned.ts';
import { content } from '../support/sites.ts';
import { expect, tabTo, test } from './helpers.ts';
import { languages, word, type Language } from './words.ts';

const survey = {
	id: 'incentives',
	version: '2026-11',
	questions: askedOf([
		{ id: 'now', kind: 'single', options: ['post', 'react', 'read', 'not'].map((id) => ({ id })) },
		{ id: 'worth', kind: 'rank', places: 3, options: ['name', 'people', 'thanks', 'time', 'skill', 'play', 'prize'].map((id) => ({ id })) },
		{ id: 'thanks', kind: 'multiple', options: ['word', 'meeting', 'site', 'lunch', 'course', 'none'].map((id) => ({ id })) },
		{ id: 'easy', kind: 'scale', steps: 5 },
		{ id: 'hinders', kind: 'multiple', options: ['time', 'ideas', 'rules', 'comments', 'apart', 'nothing'].map((id) => ({ id })) },
		{ id: 'else', kind: 'text' },
	]),
};
const { demo } = parse(readFileSync(join(content, 'survey-results/incentives-2026-11.yaml'), 'utf8')) as { demo: Record<Language, string> };
const address = '/en/programme/survey/';
const form = (page: Page) => page.locator('survey-form');
const status = (page: Page) => form(page).getByRole('status');
const button = (page: Page, key: string) => form(page).getByRole('button', { name: word('en', key), exact: true });
const place = (page: Page, number: number) => form(page).locator(`select[name=worth-${number}]`);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('outspoken:/:survey:incentives:2026-11'));

async function answer(page: Page): Promise<void> {
	await form(page).getByLabel('I only read').check();
	await place(page, 1).selectOption('time');
	await place(page, 2).selectOption('thanks');
	await form(page).getByLabel('A word in private').check();
	await form(page).getByLabel('4', { exact: true }).check();
	await form(page).getByLabel('What have we not asked?').fill('<b>Lunch</b> & "more"');
}

test('answers come back as a text, a mail and a file, and nothing is sent', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const requests: string[] = [];
	await page.goto(address);
	await answer(page);
	page.on('request', (request) => requests.push(request.url()));
	await button(page, 'survey.hand').click();
	await expect(status(page)).toHaveText(word('en', 'survey.ready', { count: 5, total: 6 }));
	const result = form(page).locator('[data-result]');
	await expect(result.getByRole('heading')).toBeFocused();
	await expect(result).toContainText('1. Working time for it');
	await expect(result).toContainText('<b>Lunch</b> & "more"');

	await button(page, 'survey.copy').click();
	await expect(status(page)).toHaveText(word('en', 'words.copied'));
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const mail = decodeURIComponent((await form(page).locator('[data-mail]').getAttribute('href')) ?? '');
	expect(mail).toMatch(/^mailto:voice@tilvia\.example\.com\?subject=Survey: What would be worth it to you\?&body=/);
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'survey.save').click()]);
	expect(download.suggestedFilename()).toMatch(/^survey-incentives-2026-11-[0-9a-f]{8}\.json$/);
	const file = readFileSync(await download.path(), 'utf8');

	const answers = { now: ['read'], worth: ['time', 'thanks'], thanks: ['word'], easy: ['4'], else: ['<b>Lunch</b> & "more"'] };
	for (const text of [copied, mail, file])
		expect(readReturned(text, survey)).toMatchObject({ survey: 'incentives', version: '2026-11', answers });
	expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('a draft outlives a reload, is cleared on request, and what is none is put aside', async ({ page }) => {
	await page.goto(address);
	await answer(page);
	await expect(status(page)).toHaveText(word('en', 'survey.kept'));
	await page.reload();
	await expect(status(page)).toHaveText(word('en', 'survey.recalled'));
	await expect(place(page, 2)).toHaveValue('thanks');
	await expect(form(page).getByLabel('4', { exact: true })).toBeChecked();
	await expect(form(page).getByLabel('What have we not asked?')).toHaveValue('<b>Lunch</b> & "more"');
	const { id } = JSON.parse((await kept(page)) ?? '{}') as { id: string };

	await button(page, 'survey.clear').click();
	await expect(form(page).getByLabel('I only read')).not.toBeChecked();
	expect(await kept(page)).toBeNull();
	await form(page).getByLabel('I only read').check();
	expect(JSON.parse((await kept(page)) ?? '{}')).not.toMatchObject({ id });

	await page.evaluate(() => localStorage.setItem('outspoken:/:survey:incentives:2026-11', '{"version":7}'));
	await page.reload();
	await expect(status(page)).toHaveText(word('en', 'survey.unreadable'));
	expect(
		await page.evaluate(() =>
			Object.entries(localStorage).some(([name, text]) => name.includes(':aside:') && String(text).includes('version')),
		),
	).toBe(true);
});

test('an answer has one place only, and an empty form is not handed in', async ({ page }) => {
	await page.goto(address);
	await button(page, 'survey.hand').click();
	await expect(status(page)).toHaveText(word('en', 'survey.nothing'));
	await expect(form(page).locator('[data-result]')).toBeHidden();
	await place(page, 1).selectOption('prize');
	await expect(place(page, 2).locator('option[value=prize]')).toBeDisabled();
	await place(page, 1).selectOption('');
	await expect(place(page, 2).locator('option[value=prize]')).toBeEnabled();
});

test('answers that are too long for a mail are asked to be pasted', async ({ page }) => {
	await page.goto(address);
	await form(page).getByLabel('What have we not asked?').fill('Ещё об одном. '.repeat(60));
	await button(page, 'survey.hand').click();
	const mail = decodeURIComponent((await form(page).locator('[data-mail]').getAttribute('href')) ?? '');
	expect(mail).toContain(word('en', 'survey.mail.paste'));
	expect(mail).not.toContain('outspoken-survey');
});

test('the survey is answered by keyboard', async ({ page }) => {
	await page.goto(address);
	await tabTo(page, form(page).getByLabel('I post now and then'));
	await page.keyboard.press('Space');
	await tabTo(page, button(page, 'survey.hand'));
	await page.keyboard.press('Enter');
	await expect(form(page).locator('[data-result] h2')).toBeFocused();
});

test('invented numbers are labelled, and each bar has its number', async ({ page }) => {
	for (const language of languages) {
		await page.goto(`/${language}/programme/survey/`);
		const results = page.locator('section', { has: page.locator('#results') });
		await expect(results.locator('.notice')).toContainText(demo[language]);
		expect(await results.locator('tbody tr').count()).toBeGreaterThan(20);
		for (const row of await results.locator('tbody td').all()) await expect(row).toHaveText(/^\s*\d+\s*$/);
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
