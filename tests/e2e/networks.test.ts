import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { content, testSite } from '../support/sites.ts';
import { expect, test } from './helpers.ts';
import { anyWord, languages, word } from './words.ts';

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
		const cards = page.locator('main article');
		await expect(cards).toHaveCount(described.length);
		const shown = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-network')));
		expect(shown.slice(0, inUse.length)).toEqual(inUse);
		expect(shown.toSorted()).toEqual(described.toSorted());
	});

	test(`no number stands without its source and the day it was read (${language})`, async ({ page }) => {
		let [facts, numbers] = [0, 0];
		for (const id of described) {
			await page.goto(`/${language}/networks/${id}/`);
			const rows = await page.locator('main dl > div').evaluateAll((all) =>
				all.map((row) => ({
					text: row.textContent ?? '',
					sources: [...row.querySelectorAll('.ref')].map(
						(link) => document.querySelector(link.getAttribute('href') ?? '')?.textContent ?? '',
					),
				})),
			);
			facts += rows.length;
			for (const { text, sources } of rows.filter((row) => /\d/.test(row.text))) {
				numbers++;
				expect(sources.length, text).toBeGreaterThan(0);
				for (const source of sources) expect(source, text).toMatch(/\d{4}/);
			}
		}
		expect(facts).toBeGreaterThan(30);
		expect(numbers).toBeGreaterThan(20);
	});
}

test('one network is unfolded at a time, with four figures and how it stands at home, and a source is a tap away', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/en/networks/');
	const open = page.locator('article > details[open]');
	await expect(open.getByRole('heading', { level: 3 })).toHaveText(/LinkedIn/);
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4 * 740);
	await page.getByRole('heading', { name: 'YouTube' }).click();
	await expect(open).toHaveCount(1);
	await expect(page.getByRole('heading', { name: 'YouTube' })).toBeInViewport();
	await expect(open.locator('dt').locator('visible=true')).toHaveCount(5);
	await expect(open).toContainText(anyWord('en', 'networks.status.checked'));
	await page.locator('article[data-network=youtube] .ref').first().click();
	await expect(page).toHaveURL(/\/en\/networks\/youtube\/#youtube-\d+$/);
	await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test('networks are compared in one respect at a time, which an address unfolds, and in all of them on paper', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/en/networks/differences/');
	const folds = page.locator('main details');
	const open = page.locator('main details[open]');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3 * 740);
	await page.getByRole('heading', { name: word('en', 'networks.about.readers') }).click();
	await expect(open).toHaveCount(1);
	await page.goto('/en/networks/differences/#status');
	await expect(open.getByRole('heading', { level: 2 })).toHaveText(word('en', 'networks.group.status'));
	await expect(open.getByRole('heading', { level: 2 })).toBeInViewport();
	await page.emulateMedia({ media: 'print' });
	expect(await folds.count()).toBeGreaterThan(4);
	for (const fold of await folds.all()) await expect(fold.locator(':is(dd, .missing)').first()).toBeVisible();
});

test('an address that named a network on the overview unfolds it there', async ({ page }) => {
	await page.goto('/en/networks/#telegram');
	const telegram = page.locator('article[data-network=telegram]');
	await expect(telegram.locator('details')).toHaveAttribute('open');
	await telegram.getByRole('link', { name: word('en', 'networks.all') }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Telegram' })).toBeVisible();
});

test('in Russian the networks of Meta carry the asterisk and its footnote, and none carries its mark', async ({ page }) => {
	const footnote = '* Принадлежит компании Meta. Её деятельность по реализации Facebook и Instagram запрещена в России';
	for (const id of ['facebook', 'instagram']) {
		await page.goto('/ru/networks/');
		const card = page.locator(`article[data-network=${id}]`);
		await expect(card.getByRole('heading', { level: 3 })).toContainText('*');
		await expect(card).toContainText(footnote);
		await expect(card.locator('.network-mark svg')).toHaveCount(0);
		await page.goto(`/ru/networks/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('*');
		await expect(page.locator('main')).toContainText(footnote);
		await expect(page.locator('main .network-mark svg')).toHaveCount(0);
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

test('the track of a network leads to the page of the network', async ({ page }) => {
	await page.goto('/en/training/telegram/');
	await page.getByRole('link', { name: word('en', 'networks.more') }).click();
	await expect(page).toHaveURL('/en/networks/telegram/');
});

test('the track of a network says where its settings are, each with its source or that none was found', async ({ page }) => {
	await page.goto('/en/training/telegram/');
	const rows = page.getByRole('region', { name: word('en', 'networks.group.settings') }).locator('dl > div');
	await expect(rows.filter({ hasText: word('en', 'networks.setting.number') })).toHaveCount(1);
	const unsourced = rows.filter({ hasNot: page.locator('a[href^="/en/networks/telegram/#"]') });
	for (const row of await unsourced.all()) await expect(row).toContainText(word('en', 'networks.setting.unknown'));
});

test('on paper the page of a network has its sources, and the overview has every network', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/en/networks/telegram/');
	const rows = page.locator('main dl > div');
	await expect(rows.locator('visible=true')).toHaveCount(await rows.count());
	await expect(page.locator('main footer li').first()).toBeVisible();
	await page.goto('/en/networks/');
	for (const id of described) await expect(page.locator(`article[data-network=${id}] dt`).first()).toBeVisible();
});
