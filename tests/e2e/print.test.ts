import { expect, lesson, painted, test } from './helpers.ts';
import { sheets } from './paper.ts';
import { written } from './words.ts';

for (const language of written) {
	test(`a lesson, a text to share and a network fit on few sheets (${language})`, async ({ page }) => {
		for (const [path, most] of [
			[lesson(language, 'linkedin/profile'), 4],
			[`/${language}/share/frost-alarm/`, 1],
			[`/${language}/networks/telegram/`, 2],
			[`/${language}/networks/`, 4],
			[`/${language}/programme/leaderboard/`, 2],
		] as const) {
			expect(await sheets(page, path), path).toBeLessThanOrEqual(most);
		}
	});
}

test('a text to share tells on paper for which network it is and who would say it', async ({ page }) => {
	await page.goto('/en/share/heat-loss-calculator/');
	await expect(page.locator('share-texts')).toHaveAttribute('data-tabbed');
	await painted(page);
	await page.emulateMedia({ media: 'print' });
	const offered = page.locator('section[data-network]:visible');
	await expect(offered).toHaveCount(1);
	for (const heading of [offered.locator('h2'), offered.locator('h3').first(), offered.locator('h3').last()]) {
		expect((await heading.boundingBox())!.height).toBeGreaterThan(8);
	}
	await expect(offered.locator('.network-mark').first()).toHaveCSS('print-color-adjust', 'exact');
});

test('the cheat sheet on paper has no numbers of sources that it leaves out', async ({ page }) => {
	await page.goto('/en/networks/');
	await expect(page.locator('.ref').first()).toBeAttached();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.ref:visible')).toHaveCount(0);
});

test('on paper what is to be put in order has a place for its number', async ({ page }) => {
	await page.goto(lesson('en', 'linkedin/comments'));
	await painted(page);
	const number = () =>
		page
			.locator('.quiz .order li')
			.first()
			.evaluate((item) => getComputedStyle(item, '::after').content);
	expect(await number()).toBe('none');
	await page.emulateMedia({ media: 'print' });
	expect(await number()).toBe('"___"');
});

test('on paper no question is torn, and the number of one stands alone before its answers', async ({ page }) => {
	// As wide as a sheet of A4 without its margins.
	await page.setViewportSize({ width: 695, height: 1000 });
	await page.goto(lesson('en', 'linkedin/profile'));
	await painted(page);
	await page.emulateMedia({ media: 'print' });
	const questions = await page
		.locator('.quiz fieldset')
		.evaluateAll((fieldsets) =>
			fieldsets.map((fieldset) => ({ parts: fieldset.getClientRects().length, inside: getComputedStyle(fieldset).breakInside })),
		);
	expect(questions.length).toBeGreaterThan(1);
	expect(questions).toEqual(questions.map(() => ({ parts: 1, inside: 'avoid' })));
	await expect(page.locator('.quiz [data-key] > ul').first()).toHaveCSS('list-style-type', 'none');
});
