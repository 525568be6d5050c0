import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { content } from '../support/sites.ts';
import { expect, painted, sidewaysScroll, test } from './helpers.ts';
import { builtDay, noonOf } from './library-index.ts';
import { anyWord, languages, word, type Language } from './words.ts';

interface GoalFile {
	objective: string;
	title: Record<Language, string>;
	from: string;
	until: string;
	kpis: {
		name: Record<Language, string>;
		readings?: { value: number }[];
		measure?: { of: string; items?: string[] };
	}[];
}

const folder = join(content, 'goals');
const goals = globSync('*.yaml', { cwd: folder }).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as GoalFile);

const results = readFileSync(join(folder, '../results/demo.csv'), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.split(','));

/** What the results give for a goal on average a month, worked out from the file by itself. */
function averageOf({ from, until }: GoalFile, { of, items }: { of: string; items?: string[] }): number {
	const [head = [], ...rows] = results;
	const cell = (row: string[], name: string) => row[head.indexOf(name)] ?? '';
	const thisMonth = new Date().toISOString().slice(0, 7);
	const counted = rows.filter((row) => {
		const month = cell(row, 'month');
		const isIn = month >= from.slice(0, 7) && month <= until.slice(0, 7) && month < thisMonth;
		return isIn && cell(row, of) !== '' && (!items || items.includes(cell(row, 'item')));
	});
	const months = new Set(counted.map((row) => cell(row, 'month')));
	return counted.reduce((sum, row) => sum + Number(cell(row, of)), 0) / months.size;
}

test('what the results measure is the average of the months in the file', async ({ page }) => {
	await page.goto('/en/programme/goals/');
	await painted(page);
	const measured = goals.flatMap((goal) => goal.kpis.flatMap(({ name, measure }) => (measure ? [{ goal, name, measure }] : [])));
	expect(measured.length).toBeGreaterThan(1);
	for (const { goal, name, measure } of measured) {
		const number = page.locator('.number').filter({ has: page.getByText(name.en, { exact: true }) });
		const shown = (await number.locator('dd strong').innerText()).replace(/\D/g, '');
		expect(Number(shown)).toBe(Math.round(averageOf(goal, measure)));
	}
});

for (const language of languages) {
	test(`each goal says why, by which numbers it is judged, and what helps (${language})`, async ({ page }) => {
		await page.goto(`/${language}/programme/goals/`);
		for (const { title, kpis } of goals) {
			const goal = page.getByRole('article', { name: title[language] });
			for (const { name, readings } of kpis) {
				const number = goal.locator('.number').filter({ has: page.getByText(name[language], { exact: true }) });
				await expect(number.getByRole('img').first()).toHaveAccessibleName(new RegExp(`^\\[?${RegExp.escape(name[language])}: `));
				if (readings) await expect(number.locator('dd strong')).toContainText(String(readings.at(-1)!.value));
			}
			await expect(goal.getByRole('heading', { name: word(language, 'goals.asks') })).toBeVisible();
		}
	});
}

test('what a goal offers serves the same goal, and its link shows the library of it', async ({ page }) => {
	await page.clock.setFixedTime(noonOf(await builtDay(page)));
	await page.goto('/en/programme/goals/');
	const goal = page.getByRole('article').filter({ has: page.getByText(word('en', 'goals.all', { goal: word('en', 'goal.hiring') })) });
	const items = await goal
		.locator('[data-item]')
		.locator('visible=true')
		.evaluateAll((found) => found.map((item) => (item as HTMLElement).dataset['item']));
	expect(items.length).toBeGreaterThan(1);
	await goal.getByRole('link', { name: word('en', 'goals.all', { goal: word('en', 'goal.hiring') }) }).click();
	const cards = page.locator('share-library article[data-item]').locator('visible=true');
	await expect(page).toHaveURL('/en/share/?goal=hiring');
	// Until the index has come, the cards are those of the finished page.
	await expect(page.locator('share-library').getByRole('status')).toHaveText(anyWord('en', 'share.count'));
	const shown = await cards.evaluateAll((found) => found.map((card) => (card as HTMLElement).dataset['item']));
	for (const item of items) expect(shown).toContain(item);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 740 } });

	test('the readings can be opened, and nothing is wider than the screen', async ({ page }) => {
		await page.goto('/en/programme/goals/');
		await page.getByText(word('en', 'goals.readings')).first().click();
		await expect(page.locator('article details svg').first()).toBeVisible();
		expect(await sidewaysScroll(page)).toBe(0);
	});
});
