import { expect, lesson, test } from './helpers.ts';
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
