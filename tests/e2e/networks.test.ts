import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { content, testSite } from '../support/sites.ts';
import { expect, test } from './helpers.ts';
import { languages, word } from './words.ts';

const folder = join(content, 'networks');
const described = readdirSync(folder).map((file) => file.replace('.yaml', ''));
const { networks: inUse } = parse(readFileSync(join(testSite, 'portal.yaml'), 'utf8')) as { networks: string[] };

for (const language of languages) {
	test(`the training overview leads to the cheat sheet, which has every network, those in use first (${language})`, async ({ page }) => {
		await page.goto(`/${language}/training/`);
		await page
			.getByRole('main')
			.getByRole('link', { name: word(language, 'networks.title') })
			.click();
		await expect(page).toHaveURL(`/${language}/networks/`);
		const shown = await page.locator('main article').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-network')));
		expect(shown.slice(0, inUse.length)).toEqual(inUse);
		expect(shown.toSorted()).toEqual(described.toSorted());
	});

	test(`no number stands without its source and the day it was read (${language})`, async ({ page }) => {
		await page.goto(`/${language}/networks/`);
		const facts = await page.locator('main dl > div').evaluateAll((rows) =>
			rows.map((row) => ({
				text: row.textContent ?? '',
				sources: [...row.querySelectorAll('.ref')].map(
					(link) => document.querySelector(link.getAttribute('href') ?? '')?.textContent ?? '',
				),
			})),
		);
		expect(facts.length).toBeGreaterThan(30);
		const numbers = facts.filter(({ text }) => /\d/.test(text));
		expect(numbers.length).toBeGreaterThan(20);
		for (const { text, sources } of numbers) {
			expect(sources.length, text).toBeGreaterThan(0);
			for (const source of sources) expect(source, text).toMatch(/\d{4}/);
		}
	});
}

test('one network is unfolded at a time, with four figures, and a source is a tap away', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/en/networks/');
	const open = page.locator('article > details[open]');
	await expect(open.getByRole('heading', { level: 3 })).toHaveText(/LinkedIn/);
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4 * 740);
	await page.getByRole('heading', { name: 'YouTube' }).click();
	await expect(open).toHaveCount(1);
	await expect(page.getByRole('heading', { name: 'YouTube' })).toBeInViewport();
	await expect(open.locator('dt').locator('visible=true')).toHaveCount(4);
	const reference = page.locator('article[data-network=youtube] .ref').first();
	const target = await reference.getAttribute('href');
	await reference.click();
	await expect(page.locator(target ?? '')).toBeInViewport();
});

test('in Russian the networks of Meta carry the asterisk and its footnote, and none carries its mark', async ({ page }) => {
	await page.goto('/ru/networks/');
	for (const id of ['facebook', 'instagram']) {
		const card = page.locator(`article[data-network=${id}]`);
		await expect(card.getByRole('heading', { level: 3 })).toContainText('*');
		await expect(card).toContainText('* Принадлежит компании Meta. Её деятельность по реализации Facebook и Instagram запрещена в России');
		await expect(card.locator('.network-mark svg')).toHaveCount(0);
	}
	await page.goto('/en/networks/');
	await expect(page.locator('main')).not.toContainText('*');
});

test('lessons read their numbers from the records of the networks', async ({ page }) => {
	const { post, texts } = parse(readFileSync(join(folder, 'telegram.yaml'), 'utf8')) as {
		post: { limit: number };
		texts: { caption: { limit: number } };
	};
	await page.goto('/en/training/telegram/what-to-post/');
	const inEnglish = [post, texts.caption].map(({ limit }) => limit.toLocaleString('en'));
	await expect(page.locator('main')).toContainText(`A message holds ${inEnglish[0]} characters, a caption ${inEnglish[1]} (`);
	await page.goto('/ru/training/telegram/what-to-post/');
	await expect(page.locator('main')).toContainText(
		`В сообщение входит ${post.limit} символов, в подпись к фото — ${texts.caption.limit} (`,
	);
});

test('the track of a network leads to its part of the cheat sheet', async ({ page }) => {
	await page.goto('/en/training/telegram/');
	await page.getByRole('link', { name: word('en', 'networks.more') }).click();
	await expect(page).toHaveURL('/en/networks/#telegram');
	await expect(page.getByRole('heading', { name: 'Telegram' })).toBeInViewport();
});

test('on paper there is the network that is unfolded, with its sources', async ({ page }) => {
	await page.goto('/en/networks/#telegram');
	const rows = await page.locator('article[data-network=telegram] dl > div').count();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main dl > div').locator('visible=true')).toHaveCount(rows);
	await expect(page.locator('article[data-network=telegram] footer li').first()).toBeVisible();
	await expect(page.locator('main article').locator('visible=true')).toHaveCount(1);
});
