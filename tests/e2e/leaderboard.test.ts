import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { content } from '../support/sites.ts';
import { expect, painted, tabTo, test } from './helpers.ts';
import { languages, word, type Language } from './words.ts';

const read = (file: string) => readFileSync(join(content, file), 'utf8');
const entries = <T>(folder: string) =>
	new Map(
		globSync('*.yaml', { cwd: join(content, folder) }).map((file) => [basename(file, '.yaml'), parse(read(`${folder}/${file}`)) as T]),
	);

const participants = entries<{ name?: Record<Language, string>; team: string; agreed: string; shown: string }>('participants');
const teams = entries<{ title: Record<Language, string>; size: number }>('teams');
const rules = parse(read('points.yaml')) as { people: number; actions: { id: string; points: number; most: number }[] };
const lines = globSync('activity/*.csv', { cwd: content })
	.flatMap((file) => read(file).trim().split('\n').slice(1))
	.map((line) => {
		const [month = '', participant = '', team = '', action = '', count = ''] = line.split(',');
		return { month, participant, team, action, count: Number(count) };
	});
const months = new Set(['2026-07', '2026-08', '2026-09']);

/** Points of a person in the months, worked out from the files by themselves. */
function pointsOf(person: string): number {
	const { agreed } = participants.get(person)!;
	return lines
		.filter((line) => line.participant === person && months.has(line.month) && line.month >= agreed.slice(0, 7))
		.reduce((sum, { action, count }) => {
			const rule = rules.actions.find(({ id }) => id === action)!;
			return sum + rule.points * Math.min(count, rule.most);
		}, 0);
}

const quarter = (page: Page) => page.locator('section[aria-labelledby="2026-q3"]');
const table = (page: Page, language: Language, caption: string) =>
	quarter(page)
		.getByRole('table', { name: word(language, caption) })
		.first();
const hide = (page: Page) => page.getByRole('button', { name: word('en', 'leaderboard.hide') });

for (const language of languages) {
	test(`the people of a quarter have the points that the files give them (${language})`, async ({ page }) => {
		await page.goto(`/${language}/programme/leaderboard/`);
		const name = { en: 'July – September 2026', ru: 'Июль — сентябрь 2026 года', de: 'Juli – September 2026' }[language];
		await expect(quarter(page).getByRole('heading', { level: 2 })).toHaveText(name);
		await expect(table(page, language, 'leaderboard.people')).toBeVisible();
		await painted(page);
		const rows = await table(page, language, 'leaderboard.people').locator('tbody tr').all();
		const shown = await Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((cell) => cell.trim())));
		const expected = [...participants]
			.flatMap(([id, { name, shown: as }]) => (as === 'person' ? [{ name: name![language], points: pointsOf(id) }] : []))
			.filter(({ points }) => points > 0)
			.map((person, _, all) => ({ ...person, rank: 1 + all.filter(({ points }) => points > person.points).length }))
			.filter(({ rank }) => rank <= rules.people);
		expect(shown.toSorted()).toEqual(expected.map(({ rank, name, points }) => [String(rank), name, String(points)]).toSorted());
		expect(shown.map(([rank]) => Number(rank))).toEqual(expected.map(({ rank }) => rank).toSorted((a, b) => a - b));
	});
}

test('nobody is on the page who did not agree to be named, and no team of fewer than five', async ({ page }) => {
	for (const language of languages) {
		await page.goto(`/${language}/programme/leaderboard/`);
		const html = await page.content();
		for (const [id, { shown }] of participants) if (shown === 'team') expect(html).not.toContain(id);
		for (const { title, size } of teams.values()) {
			const cells = page.locator('tbody th', { hasText: title[language] });
			if (size < 5) await expect(cells).toHaveCount(0);
			else expect(await cells.count()).toBeGreaterThan(0);
		}
		await expect(quarter(page).getByText(word(language, 'leaderboard.others')).first()).toBeAttached();
	}
});

test('the keyboard reaches the switch and every quarter', async ({ page }) => {
	await page.goto('/en/programme/leaderboard/');
	await tabTo(page, hide(page));
	await page.keyboard.press('Enter');
	await expect(quarter(page)).toBeHidden();
	await page.keyboard.press('Enter');
	await tabTo(
		page,
		page
			.getByRole('navigation', { name: word('en', 'leaderboard.periods') })
			.getByRole('link')
			.nth(1),
	);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#2026-q3$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`every quarter and month can be read (${language})`, async ({ page }) => {
			await page.goto(`/${language}/programme/leaderboard/`);
			await page.locator('a[href="#2026-q3"]').click();
			await expect(table(page, language, 'leaderboard.teams')).toBeVisible();
			await quarter(page).getByText(word(language, 'leaderboard.months')).click();
			await expect(page.locator('section[aria-labelledby="2026-08"] table').first()).toBeVisible();
			await expect(page.locator('main button').locator('visible=true')).toHaveCount(0);
		});
	}
});
