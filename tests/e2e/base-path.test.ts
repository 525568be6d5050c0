import { baseSite, builtPages, elementsOf } from './built-pages.ts';
import { expect, fileTest, quizOn, storedProgress, test } from './helpers.ts';
import { basePath, originOf } from '../support/sites.ts';
import { portal, readQuiz, rightAnswer, word, type Question } from './words.ts';

test.use({ baseURL: originOf('base') });

const at = (path: string) => `${basePath}${path}`;

fileTest('every address in the pages begins with the base path', () => {
	const pages = builtPages(baseSite);
	expect(pages.length).toBeGreaterThan(20);
	const astray: string[] = [];
	for (const page of pages) {
		for (const { href, src } of elementsOf(page).map(({ attributes }) => attributes)) {
			const address = href ?? src;
			if (address === undefined) continue;
			const { origin, pathname } = new URL(address, `${portal.site.url}${at(page.path)}`);
			if (origin === portal.site.url && !pathname.startsWith(basePath)) astray.push(`${page.path}: ${address}`);
		}
	}
	expect(astray).toEqual([]);
});

test('the entrance leads into the site', async ({ page }) => {
	await page.goto(basePath);
	await expect(page).toHaveURL(at('en/'));
	await expect(page.locator('h1')).toBeVisible();
});

test('from home to a lesson, whose answers are kept apart from those of other portals', async ({ page }) => {
	await page.goto(at('en/'));
	await page.locator(`[data-choice] a[href="${at('en/start/new-hire/')}"]`).click();
	await page
		.locator('path-progress')
		.getByRole('link', { name: word('en', 'path.begin') })
		.click();
	await expect(page).toHaveURL(at('en/training/why-we-speak/what-an-advocate-is/'));
	const [one] = readQuiz('why-we-speak/what-an-advocate-is') as [Question];
	await quizOn(page).answer(one, rightAnswer(one));
	await expect
		.poll(async () => (await storedProgress(page, `outspoken:${basePath}`))?.quizzes['why-we-speak/what-an-advocate-is'])
		.toBeTruthy();
	expect(await storedProgress(page)).toBeNull();
});

test('the switch of language stays on the page and keeps the query', async ({ page }) => {
	await page.goto(at('en/share/?topic=energy'));
	await expect(page.locator('select[name=topic]')).toHaveValue('energy');
	await page.locator('language-links a[hreflang=ru]').click();
	await expect(page).toHaveURL(at('ru/share/?topic=energy'));
	await expect(page.locator('select[name=topic]')).toHaveValue('energy');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('an item to share opens from the library', async ({ page }) => {
	await page.goto(at('ru/share/'));
	await page.locator(`main a[href="${at('ru/share/heat-loss-calculator/')}"]`).click();
	await expect(page).toHaveURL(at('ru/share/heat-loss-calculator/'));
	await expect(page.locator('post-text [data-copy]').locator('visible=true').first()).toBeVisible();
});

test.describe('with an address that no page has', () => {
	test.use({ expected: /404/ });

	test('the page for missing pages leads home', async ({ page }) => {
		const response = await page.goto(at('en/no/such/page/'));
		expect(response?.status()).toBe(404);
		await page.getByRole('link', { name: word('ru', 'notFound.home') }).click();
		await expect(page).toHaveURL(at('ru/'));
	});
});

test('my progress knows what was shared here, and clears nothing of another portal', async ({ page }) => {
	await page.goto(at('404.html'));
	const moment = Date.UTC(2026, 0, 1, 12);
	const shared = JSON.stringify({ version: 1, shares: { 'heat-loss-calculator': { 'linkedin/en/expert': moment } } });
	await page.evaluate(
		([here, there, text]) => {
			localStorage.setItem(here ?? '', text ?? '');
			localStorage.setItem(there ?? '', text ?? '');
		},
		[`outspoken:${basePath}`, 'outspoken:/', shared],
	);
	await page.goto(at('en/me/#over'));
	await expect(page.locator('[data-shares] a')).toHaveAttribute('href', at('en/share/heat-loss-calculator/'));
	await expect(page.locator('[data-where]')).toContainText(basePath);
	await page.locator('start-over [data-open]').click();
	await page.locator('start-over [data-confirm]').click();
	await expect(page.locator('[data-shares]')).toBeHidden();
	expect(await page.evaluate(() => localStorage.getItem('outspoken:/'))).toBe(shared);
});
