import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { expect, sidewaysScroll, tabTo, test } from './helpers.ts';
import { keep, curriculum, progressOn, stepsOf } from './curriculum.ts';
import { languages, word } from './words.ts';

const path = 'new-hire';
const dueDay = { en: 'Tuesday, 15 December 2099', ru: 'вторник, 15 декабря 2099', de: 'Dienstag, 15. Dezember 2099' };
const from = Date.UTC(2026, 10, 20, 9);
const made = (page: Page, name: string) => page.locator(`[data-ready="${name}"]`);
const field = (page: Page, name: string) => page.locator(`hr-link [name=${name}]`);
const rows = (page: Page) => page.locator('[data-receipts] tbody tr');
const said = (page: Page) => page.locator('receipt-check > [role=status]');

async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}

/** The receipt that the site makes for somebody who did the path, as they would save it. */
async function receiptOf(page: Page, start = from, name = ''): Promise<string> {
	await keep(page, progressOn(path, { from: start }));
	await page.goto(`/en/start/${path}/certificate/`);
	await page.getByLabel(word('en', 'certificate.name'), { exact: true }).fill(name);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: word('en', 'certificate.download') }).click();
	return textOf(await saving);
}

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

async function hand(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
	await expect(page.locator('receipt-check form')).toBeVisible();
	await page.getByLabel(word('en', 'hr.check.files')).setInputFiles(files);
	await expect(said(page)).not.toBeEmpty();
}

test('HR makes a link by keyboard, somebody follows it, and the receipt that comes back is in order', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/');
	await tabTo(page, page.locator('.site-footer a[href="/en/hr/"]'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/hr/');
	await tabTo(page, field(page, 'group'));
	await page.keyboard.type('autumn');
	await field(page, 'due').fill('2099-12-15');
	await tabTo(page, made(page, 'link').getByRole('button'));
	await page.keyboard.press('Enter');
	await expect(made(page, 'link').getByRole('status')).toHaveText(word('en', 'hr.copied'));
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).pathname + new URL(link).search).toBe(`/en/start/${path}/?due=2099-12-15&group=autumn`);

	await keep(page, progressOn(path, { from }));
	await page.goto(link);
	await page.getByRole('link', { name: word('en', 'path.after.receipt') }).click();
	const header = (await page.locator('.site-header').boundingBox())!;
	const title = await page.getByRole('heading', { level: 1 }).boundingBox();
	expect(title?.y, 'the title below the header').toBeGreaterThan(header.y + header.height);
	await page.getByLabel(word('en', 'certificate.name'), { exact: true }).fill('Nadia');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: word('en', 'certificate.download') }).click();
	const receipt = await textOf(await saving);
	expect(JSON.parse(receipt)).toMatchObject({ path, name: 'Nadia', group: 'autumn', steps: { length: stepsOf(path).length } });
	const code = await page.locator('[data-fill=code]').textContent();

	// The browser forgets everything before HR asks.
	await page.evaluate(() => localStorage.clear());
	await page.goto('/en/hr/');
	await hand(page, file('nadia.json', receipt));
	await expect(said(page)).toHaveText(word('en', 'hr.check.said', { total: 1, good: 1 }));
	await expect(rows(page)).toContainText(['Nadia']);
	await expect(rows(page)).toContainText(['autumn']);
	await expect(rows(page)).toContainText(['20 November 2026']);
	await expect(rows(page).locator('[data-verdict]')).toHaveText(word('en', 'hr.verdict.good'));

	await page
		.getByLabel(word('en', 'hr.check.codes'), { exact: true })
		.fill(`${code?.toLowerCase()}\n\nTOMATO-HOUSE\n${code?.replace(/.$/, '')}`);
	await page.getByRole('button', { name: word('en', 'hr.check.codes.check') }).click();
	await expect(rows(page).locator('[data-verdict]')).toHaveText([
		word('en', 'hr.verdict.good'),
		word('en', 'hr.verdict.same', { source: 'nadia.json' }),
		word('en', 'hr.verdict.bad'),
		word('en', 'hr.verdict.bad'),
	]);
	await expect(said(page)).toHaveText(word('en', 'hr.check.said', { total: 4, good: 1 }));
});

test('the QR code can be read, and leads where the link does', async ({ page }) => {
	await page.goto('/ru/hr/?path=engineer');
	await field(page, 'due').fill('2099-12-15');
	const link = made(page, 'link').locator('pre');
	await expect(link).toHaveText(/\/ru\/start\/engineer\/\?due=2099-12-15$/);
	const text = await link.textContent();
	await expect.poll(async () => readQr(page)).toBe(text);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: word('ru', 'hr.qr.download') }).click();
	const drawing = await textOf(await saving);
	expect(drawing).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
	expect(drawing).not.toMatch(/style=|<script/);
});

/** What a phone would read from the drawing on the page. */
async function readQr(page: Page): Promise<string> {
	const { size, runs } = await page.locator('[data-qr] svg').evaluate((svg) => ({
		size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
		runs: svg.lastElementChild?.getAttribute('d') ?? '',
	}));
	const scale = 6;
	const width = size * scale;
	const data = new Uint8Array(width * width * 4).fill(255);
	for (const [, x, y, length] of runs.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
			data.subarray((row * width + Number(x) * scale) * 4, (row * width + (Number(x) + Number(length)) * scale) * 4).fill(0);
		}
	}
	for (let alpha = 3; alpha < data.length; alpha += 4) data[alpha] = 255;
	return decodeQR({ width, height: width, data });
}

test('the messages stand ready in every language, with the date in words', async ({ page }) => {
	await page.goto('/en/hr/');
	await field(page, 'due').fill('2099-12-15');
	await field(page, 'group').fill('Leipzig');
	for (const language of languages) {
		for (const name of ['mail', 'chat']) {
			const message = made(page, `${name}-${language}`).locator('pre');
			await expect(message).toContainText(`/${language}/start/${path}/?due=2099-12-15&group=Leipzig`);
			await expect(message).toContainText(dueDay[language]);
			await expect(message).not.toContainText(/[{}]/);
		}
		const mail = await page.locator(`[data-mail=${language}]`).getAttribute('href');
		expect(decodeURIComponent(mail ?? '')).toContain(`/${language}/start/${path}/`);
	}
});

test('many receipts become a table and files: broken ones are named, and the same is noticed', async ({ page }) => {
	const [one, two] = [await receiptOf(page, from, '=HYPERLINK("https://x.example")'), await receiptOf(page, from + 9_000, 'Омар')];
	await page.goto('/en/hr/');
	await hand(page, file('one.json', one), file('two.json', two));
	await hand(
		page,
		file('again.json', one),
		file('cut.json', one.slice(0, 200)),
		file('list.json', '[1, 2]'),
		file('large.json', ' '.repeat(300_000)),
		file('edited.json', one.replace('"finished": "2026-11-20"', '"finished": "2026-11-19"')),
	);
	const verdicts = ['good', 'good', 'same', 'bad', 'bad', 'bad', 'bad'];
	await expect(rows(page).locator('strong')).toHaveCount(verdicts.length);
	expect(
		await rows(page)
			.locator('strong')
			.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['verdict'])),
	).toEqual(verdicts);
	for (const [name, remark] of [
		['cut', 'unreadable'],
		['list', 'foreign'],
		['large', 'large'],
		['edited', 'changed'],
	]) {
		await expect(rows(page).filter({ hasText: `${name}.json` })).toContainText(word('en', `hr.remark.${remark}`));
	}

	// A receipt holds no answers, so nothing is said of any.
	expect(await page.locator('receipt-check').innerText()).not.toContain('%');

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: word('en', 'hr.check.csv') }).click();
	const csv = await textOf(await saving);
	expect(csv.startsWith('\uFEFF')).toBe(true);
	expect(csv).toContain(`"'=HYPERLINK(""https://x.example"")"`);
	expect(csv.trimEnd().split('\r\n')).toHaveLength(verdicts.length + 1);

	await page.getByRole('button', { name: word('en', 'hr.check.clear') }).click();
	await expect(rows(page)).toHaveCount(0);
	await expect(said(page)).toHaveText(word('en', 'hr.check.cleared'));
});

test('in Russian the file has the separator that Excel expects there', async ({ page }) => {
	const receipt = await receiptOf(page);
	await page.goto('/ru/hr/');
	await expect(page.locator('receipt-check form')).toBeVisible();
	await page.getByLabel(word('ru', 'hr.check.files')).setInputFiles([file('one.json', receipt)]);
	await expect(rows(page)).toHaveCount(1);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: word('ru', 'hr.check.csv') }).click();
	expect((await textOf(await saving)).split('\r\n')[0]).toBe(
		`\uFEFF${['source', 'name', 'group', 'path', 'finished', 'verdict']
			.map((name) => word('ru', `hr.check.${name}`))
			.map((head) => (head.includes(',') ? `"${head}"` : head))
			.join(';')}`,
	);
});

test('hostile texts in a receipt are shown as texts', async ({ page }) => {
	const receipt = JSON.parse(await receiptOf(page)) as Record<string, unknown>;
	const mark = '<img src=x onerror="window.hostile=1">';
	await page.goto('/en/hr/');
	await hand(
		page,
		file(`${mark}.json`, JSON.stringify({ ...receipt, name: mark, group: mark })),
		file('path.json', JSON.stringify({ ...receipt, path: mark })),
		file('proto.json', JSON.stringify({ ...receipt, path: 'constructor' })),
		file(
			'key.json',
			JSON.stringify(receipt).replace(
				'"quiz":{',
				`"quiz":{"questions":{"__proto__":{"first":true,"last":true},"${mark.replaceAll('"', '')}":1},`,
			),
		),
	);
	await expect(rows(page)).toHaveCount(4);
	await expect(rows(page).first()).toContainText(mark);
	await expect(page.locator('img[src=x]')).toHaveCount(0);
	expect(await page.evaluate(() => [(window as { hostile?: unknown }).hostile, ({} as { first?: unknown }).first])).toEqual([
		undefined,
		undefined,
	]);
});

for (const language of languages) {
	test(`the page fits a narrow screen with all that it shows (${language})`, async ({ page }) => {
		const receipt = await receiptOf(page, from, 'Длинное-имя-без-пробелов-'.repeat(4).slice(0, 100));
		await page.setViewportSize({ width: 320, height: 740 });
		await page.goto(`/${language}/hr/`);
		await expect(page.locator('receipt-check form')).toBeVisible();
		await page
			.getByLabel(word(language, 'hr.check.files'))
			.setInputFiles([file('a-file-with-a-very-long-name-that-goes-on.json', receipt)]);
		await expect(rows(page)).toHaveCount(1);
		await expect(page.locator('[data-qr] svg')).toBeVisible();
		for (const details of await page.locator('hr-link details').all())
			await details.evaluate((each: HTMLDetailsElement) => (each.open = true));
		expect(await sidewaysScroll(page)).toBe(0);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page lists each path with its link in each language, its own first', async ({ page }) => {
		await page.goto('/ru/hr/');
		await expect(page.locator('main ul').first()).toHaveAttribute('lang', 'ru');
		for (const language of languages) {
			for (const id of Object.keys(curriculum.paths)) {
				await expect(page.locator(`main a[href="/${language}/start/${id}/"]`).locator('visible=true')).toHaveCount(1);
			}
		}
		await expect(page.locator('button, select, textarea, input').locator('visible=true')).toHaveCount(0);
		await expect(page.locator('main')).toContainText(word('ru', 'hr.check.honest'));
	});
});
