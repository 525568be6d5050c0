import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { content } from '../support/sites.ts';
import { leadsSomewhere, rootSite } from './built-pages.ts';
import { expect, painted, tabTo, test } from './helpers.ts';
import { word, written, type Language } from './words.ts';

type Texts = Record<Language, string>;
interface Decision {
	root: string;
	questions: { id: string; ask: Texts; options: { label: Texts; to: string }[] }[];
	answers: { id: string; title: Texts }[];
}

const decision = parse(readFileSync(join(content, 'decisions/can-i-post.yaml'), 'utf8')) as Decision;

/** Every way through the tree: the choices, and the answer at its end. */
function ways(id = decision.root): { choices: { ask: Texts; label: Texts }[]; answer: string }[] {
	const question = decision.questions.find((each) => each.id === id);
	if (!question) return [{ choices: [], answer: id }];
	return question.options.flatMap(({ label, to }) =>
		ways(to).map(({ choices, answer }) => ({ choices: [{ ask: question.ask, label }, ...choices], answer })),
	);
}

const shownAnswers = (page: Page) => page.locator('decision-tree article').locator('visible=true');
const choice = (page: Page, label: string) =>
	page.locator('decision-tree summary').locator('visible=true').getByText(label, { exact: true });
const status = (page: Page) => page.locator('[data-tools]').getByRole('status');

for (const language of written) {
	test(`every way leads to its answer, one question at a time (${language})`, async ({ page }) => {
		const all = ways();
		expect(new Set(all.map(({ answer }) => answer)).size).toBe(decision.answers.length);
		await page.goto(`/${language}/guidelines/can-i-post/`);
		for (const { choices, answer } of all) {
			for (const [index, { ask, label }] of choices.entries()) {
				await expect(status(page)).toHaveText(word(language, 'decision.question', { number: index + 1 }));
				await expect(page.locator('decision-tree .question').locator('visible=true')).toHaveText(ask[language]);
				await choice(page, label[language]).click();
			}
			await expect(page).toHaveURL(`/${language}/guidelines/can-i-post/#${answer}`);
			await expect(shownAnswers(page)).toHaveCount(1);
			await expect(shownAnswers(page).getByRole('heading')).toHaveText(decision.answers.find(({ id }) => id === answer)!.title[language]);
			await page.getByRole('button', { name: word(language, 'decision.again') }).click();
		}
	});
}

test('an address with an answer shows it, with its rule, whom to ask, and the address to send', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/guidelines/can-i-post/#advertisement');
	const answer = shownAnswers(page);
	await expect(answer).toHaveCount(1);
	const rule = (await answer.getByRole('link').first().getAttribute('href')) ?? '';
	expect(leadsSomewhere(rootSite, rule.slice(1).split('#')[0]!)).toBe(true);
	await expect(answer.locator('a[href^="mailto:"]')).toBeVisible();
	await answer.getByRole('button', { name: word('en', 'words.copy') }).click();
	await expect(answer.getByRole('status')).toHaveText(word('en', 'words.copied'));
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\/.+\/en\/guidelines\/can-i-post\/#advertisement$/);
});

test('it works by keyboard alone, and the focus goes along', async ({ page }) => {
	await page.goto('/en/guidelines/can-i-post/');
	await tabTo(page, page.locator('decision-tree summary').locator('visible=true').nth(1));
	await page.keyboard.press('Enter');
	await expect(shownAnswers(page).getByRole('heading')).toBeFocused();
	await page.goto('/en/guidelines/can-i-post/');
	await tabTo(page, page.locator('decision-tree summary').locator('visible=true').first());
	await page.keyboard.press('Enter');
	await expect(page.locator('decision-tree .question').locator('visible=true')).toBeFocused();
});

test('on paper it is one sheet with the whole way', async ({ page }) => {
	await page.goto('/ru/guidelines/can-i-post/');
	await painted(page);
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'print' });
	const drawn = (await page.locator('svg.map text').allTextContents()).map((line) => line.trim()).join(' ');
	for (const { title } of decision.answers) expect(drawn).toContain(title.ru);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the questions are folded into one another, and lead to the answers below', async ({ page }) => {
		await page.goto('/en/guidelines/can-i-post/');
		for (const { label } of ways()[0]!.choices) await choice(page, label.en).first().click();
		await page.locator('decision-tree .leaf a').locator('visible=true').first().click();
		await expect(page.locator('decision-tree article').first()).toBeInViewport();
		await expect(page.locator('decision-tree article')).toHaveCount(decision.answers.length);
		await expect(page.locator('decision-tree button').locator('visible=true')).toHaveCount(0);
	});
});
