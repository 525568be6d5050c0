import type { Page } from '@playwright/test';
import { expect, lesson, test } from './helpers.ts';
import { written } from './words.ts';

/** How many sheets a page takes on paper. */
async function sheets(page: Page): Promise<number> {
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

for (const language of written) {
	test(`a lesson, a text to share and a network fit on few sheets (${language})`, async ({ page }) => {
		for (const [path, most] of [
			[lesson(language, 'linkedin/profile'), 4],
			[`/${language}/share/frost-alarm/`, 1],
			[`/${language}/networks/telegram/`, 2],
			[`/${language}/programme/leaderboard/`, 3],
		] as const) {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('data-painted');
			expect(await sheets(page), path).toBeLessThanOrEqual(most);
		}
	});
}
