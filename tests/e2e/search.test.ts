import type { Page } from '@playwright/test';
import { baseSite, leadsSomewhere, rootSite } from './built-pages.ts';
import { expect, test } from './helpers.ts';
import { basePath, originOf } from '../support/sites.ts';
import { anyWord, readQuiz, word, type Language, type Question } from './words.ts';

async function search(page: Page, query: string): Promise<void> {
	await page.getByRole('banner').locator('site-search button').click();
	await page.getByRole('dialog').getByRole('searchbox').fill(query);
}

/** What is said once names and texts have been searched. */
const finished = (language: Language) =>
	new RegExp(`${anyWord(language, 'search.found').source}|${anyWord(language, 'search.near').source}`);

const results = (page: Page) => page.getByRole('dialog').getByRole('listitem');

/** What is looked for, in words that the page has in another form, and the page that is found. */
const searches: { language: Language; query: string; kind: string; path: string }[] = [
	{ language: 'en', query: 'journalists', kind: 'guideline', path: 'guidelines/journalists' },
	{ language: 'en', query: 'headlines', kind: 'lesson', path: 'training/linkedin/profile' },
	{ language: 'en', query: 'calculators', kind: 'share', path: 'share/heat-loss-calculator' },
	{ language: 'en', query: 'Odnoklassniki', kind: 'page', path: 'networks' },
	{ language: 'ru', query: 'шпаргалками', kind: 'page', path: 'networks' },
	{ language: 'ru', query: 'журналистами', kind: 'guideline', path: 'guidelines/journalists' },
	{ language: 'ru', query: 'заголовками', kind: 'lesson', path: 'training/linkedin/profile' },
	{ language: 'ru', query: 'калькуляторами', kind: 'share', path: 'share/heat-loss-calculator' },
];

/** The four kinds are found in each language at the root; under a path one language shows that each address has its base. */
for (const { language, name, address } of [
	{ language: 'en', name: 'at the root', address: '' },
	{ language: 'ru', name: 'at the root', address: '' },
	{ language: 'en', name: 'under a path', address: `${originOf('base')}${basePath.slice(0, -1)}` },
] as const) {
	test(`${name}, what is looked for is found in the reader's language (${language})`, async ({ page }) => {
		await page.goto(`${address}/${language}/`);
		await search(page, '');
		const dialog = page.getByRole('dialog');
		const own = searches.filter((each) => each.language === language);
		for (const { query, kind, path } of own) {
			await test.step(`«${query}» finds the ${kind}`, async () => {
				await dialog.getByRole('searchbox').fill(query);
				const found = results(page).filter({ has: page.locator(`a[href$="/${language}/${path}/"]`) });
				await expect(found, query).toHaveCount(1);
				// What is found by name comes first, and is drawn anew with what the texts hold.
				await expect(dialog.getByRole('status'), query).toHaveText(finished(language));
				await expect(found, query).toHaveCount(1);
				await expect(found, query).toContainText(word(language, `search.kind.${kind}`));
				const addresses = await results(page)
					.locator('a')
					.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
				const start = new URL(`${address}/${language}/`, page.url()).href;
				for (const each of addresses) expect(each.startsWith(start), `${query}: ${each}`).toBe(true);
				const site = address === '' ? rootSite : baseSite;
				expect(leadsSomewhere(site, `${language}/${path}/`)).toBe(true);
			});
		}
		const { path } = own.at(-1)!;
		await results(page).locator(`a[href$="/${language}/${path}/"]`).click();
		await expect(page).toHaveURL(new RegExp(`/${language}/${path}/$`));
		await expect(page.locator('h1')).toBeVisible();
	});
}

for (const language of ['en', 'ru'] as const) {
	test(`whoever has found nothing, or not asked yet, is led to where one asks whether one may (${language})`, async ({ page }) => {
		await page.goto(`/${language}/`);
		await search(page, '');
		const may = results(page).locator(`a[href="/${language}/guidelines/can-i-post/"]`);
		await expect(may).toBeVisible();
		const name = await may.textContent();
		await page.getByRole('dialog').getByRole('searchbox').fill('qqqzzz');
		await expect(page.getByRole('dialog').getByRole('status')).toContainText(word(language, 'search.none', { query: 'qqqzzz' }));
		await expect(may).toBeVisible();
		// One tap away also from where readers begin and where they have a draft, under the same name.
		for (const path of ['', 'check/']) {
			await page.goto(`/${language}/${path}`);
			await expect(page.getByRole('main').getByRole('link', { name: name!, exact: true })).toHaveAttribute(
				'href',
				`/${language}/guidelines/can-i-post/`,
			);
		}
	});
}

test('whoever is at a result that was found by name stays there when the texts have been searched', async ({ page }) => {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/pagefind/**', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto('/en/');
	await search(page, 'journalists');
	const found = results(page).locator('a[href="/en/guidelines/journalists/"]');
	await found.focus();
	release();
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(anyWord('en', 'search.found'));
	await expect(found).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/guidelines/journalists/');
});

for (const { from, to, query, path } of [
	{ from: 'en', to: 'ru', query: 'журналистами', path: 'guidelines/journalists' },
	{ from: 'ru', to: 'en', query: 'journalists', path: 'guidelines/journalists' },
] as const) {
	test(`what is asked in the words of another language is looked for there (${from})`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`/${from}/`);
		await search(page, query);
		const other = page.getByRole('dialog').getByRole('link', { name: word(to, 'search.other', { query }) });
		await expect(other).toHaveAttribute('lang', to);
		expect(asked.filter((url) => new URL(url).pathname.startsWith(`/${to}/`))).toEqual([]);
		await other.click();
		await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue(query);
		await expect(results(page).locator(`a[href$="/${to}/${path}/"]`)).toBeVisible();
		expect(asked.filter((url) => decodeURIComponent(new URL(url).search).includes(query))).toEqual([]);
	});
}

test('a word in the letters of the page is not looked for elsewhere', async ({ page }) => {
	await page.goto('/en/');
	await search(page, 'qqqzzz');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(word('en', 'search.none', { query: 'qqqzzz' }));
	await expect(page.getByRole('dialog').locator('a[lang=ru]')).toHaveCount(0);
});

test('the options and explanations of a quiz are not found', async ({ page }) => {
	await page.goto('/en/');
	const [question] = readQuiz('linkedin/profile') as [Question];
	const phrases = question.options.flatMap(({ text, why }) => [text.en, why.en.split('. ')[0] ?? '']);
	const field = page.getByRole('dialog').getByRole('searchbox');
	await search(page, '"What stays inside"');
	await expect(results(page).locator('a[href="/en/guidelines/confidential/"]')).toBeVisible();
	for (const phrase of phrases) {
		const query = `"${phrase.replaceAll(/[“”.]/g, '')}"`;
		await field.fill(query);
		await expect(page.getByRole('dialog').getByRole('status')).toHaveText(word('en', 'search.none', { query }));
	}
});

test('search is fetched when it is first opened, and not before', async ({ page }) => {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(new URL(request.url()).pathname));
	const ofSearch = () => requested.filter((path) => /pagefind|search-dialog/.test(path));
	await page.goto('/en/', { waitUntil: 'networkidle' });
	expect(ofSearch()).toEqual([]);
	await search(page, 'profile');
	await expect(results(page).first()).toBeVisible();
	expect(ofSearch().length).toBeGreaterThan(1);
});

for (const query of [
	'<img src=x onerror="window.hostile=1">',
	'<zzqxyv onfocus=window.hostile=1>',
	'"><script>window.hostile=1</script>',
]) {
	test(`the hostile query ${query} is a text`, async ({ page }) => {
		await page.goto('/en/');
		await search(page, query);
		const status = page.getByRole('dialog').getByRole('status');
		await expect(status).not.toHaveText(word('en', 'search.searching'));
		const none = word('en', 'search.none', { query });
		if ((await results(page).count()) === 0) await expect(status).toHaveText(none);
		await expect(page.getByRole('dialog').locator('img, script, zzqxyv')).toHaveCount(0);
		expect(await page.evaluate(() => (window as { hostile?: unknown }).hostile)).toBeUndefined();
	});
}

test('a query without results is named in the answer, as it was typed', async ({ page }) => {
	await page.goto('/en/');
	await search(page, '<b>zzqxyv');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(word('en', 'search.none', { query: '<b>zzqxyv' }));
});

test('the dialog stands in the middle of the window', async ({ page }) => {
	await page.goto('/en/');
	await search(page, '');
	const box = await page.getByRole('dialog').boundingBox();
	const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2;
	expect(Math.abs(middle - (page.viewportSize()?.width ?? 0) / 2)).toBeLessThan(10);
});
