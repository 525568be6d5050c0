import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { content } from '../support/sites.ts';
import { expect, test } from './helpers.ts';
import { languages, word, type Language } from './words.ts';

interface Contest {
	title: Record<Language, string>;
	winners: number;
	entries: { id: string; participant?: string }[];
	draw: { seed: string };
}

const read = <T>(file: string) => parse(readFileSync(join(content, file), 'utf8')) as T;
const { title, winners, entries, draw } = read<Contest>('contests/windowsill.yaml');
/** What was recorded when the list was closed. */
const { seal } = read<{ seal: string }>('records/contests/windowsill.json');
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const lots = entries.map((entry) => ({ ...entry, hash: hash(`${draw.seed}\n${entry.id}`) })).toSorted((a, b) => (a.hash < b.hash ? -1 : 1));

function nameOf({ id, participant }: Contest['entries'][number], language: Language): string {
	if (participant === undefined) return word(language, 'contests.entry', { id });
	return read<{ name: Record<Language, string> }>(`participants/${participant}.yaml`).name[language];
}

for (const language of languages) {
	test(`the winners are those whom anybody draws from the list and the seed (${language})`, async ({ page }) => {
		await page.goto(`/${language}/programme/contests/`);
		await page.getByRole('link', { name: title[language] }).click();
		const won = page.getByRole('region', { name: word(language, 'contests.winners'), exact: true }).getByRole('listitem');
		await expect(won).toHaveText(lots.slice(0, winners).map((lot) => nameOf(lot, language)));

		const rows = page.getByRole('region', { name: word(language, 'contests.entries'), exact: true }).locator('tbody tr');
		await expect(rows.locator('th')).toHaveText(lots.map(({ id }) => id));
		expect(await rows.locator('code').evaluateAll((codes) => codes.map((code) => code.getAttribute('title')))).toEqual(
			lots.map((lot) => lot.hash),
		);
	});
}

test('the seal and the command on the page are right', async ({ page }) => {
	await page.goto('/en/programme/contests/windowsill/');
	const ids = entries.map(({ id }) => id).toSorted();
	expect(hash(ids.join('\n'))).toBe(seal);
	await expect(page.getByText(seal)).toBeVisible();
	await expect(page.locator('pre')).toHaveText(`printf '%s\\n%s' '${draw.seed}' '${lots[0]!.id}' | sha256sum`);
});

test('the page says that no post is an entry, and where prizes for posts are ruled out', async ({ page }) => {
	await page.goto('/en/programme/contests/first-frost/');
	const panel = page.getByRole('complementary', { name: word('en', 'contests.post') });
	await panel.getByRole('link', { name: word('en', 'contests.post.guideline') }).click();
	await expect(page).toHaveURL('/en/guidelines/advertising/');
});

for (const [day, key, date] of [
	['2026-11-10', 'contests.coming', '16 November 2026'],
	['2026-11-16', 'contests.running', '6 December 2026'],
	['2026-12-06', 'contests.running', '6 December 2026'],
	['2026-12-07', 'contests.closed', '6 December 2026'],
] as const) {
	test(`on ${day} the reader’s calendar decides where a contest stands`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
		for (const path of ['/en/programme/contests/', '/en/programme/contests/first-frost/']) {
			await page.goto(path);
			await expect(page.locator('dated-items .eyebrow').locator('visible=true')).toHaveText(word('en', key, { date }));
		}
	});
}
