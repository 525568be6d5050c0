import type { Page } from '@playwright/test';
import { expect, lesson, test } from './helpers.ts';
import { languages, readQuiz, rightAnswer, word } from './words.ts';

test.use({ javaScriptEnabled: false });

const id = 'why-we-speak/what-an-advocate-is';

/** Buttons and fields that would do nothing. */
const deadControls = (page: Page) => page.locator('button, select, textarea, input:enabled').locator('visible=true');

test('the entrance offers every language', async ({ page }) => {
	await page.goto('/');
	for (const language of languages) await expect(page.locator(`main a[href="/${language}/"]`)).toBeVisible();
	await expect(page).toHaveURL('/');
});

for (const language of languages) {
	test(`a lesson and its quiz are readable (${language})`, async ({ page }) => {
		await page.goto(lesson(language, id));
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('.sl-markdown-content p, main p').first()).toBeVisible();
		for (const { id: question, stem, options } of readQuiz(id)) {
			const asked = page.locator(`[data-question="${question}"]`);
			await expect(asked).toContainText(stem[language]);
			for (const { id: option, text } of options) {
				await expect(asked.getByText(text[language])).toBeVisible();
				await expect(asked.locator(`input[value="${option}"]`)).toBeDisabled();
			}
		}
		await expect(deadControls(page)).toHaveCount(0);
	});
}

for (const language of languages) {
	test(`the search page says that it can’t search, how to find a word, and lists all (${language})`, async ({ page }) => {
		await page.goto(`/${language}/search/?q=photo`);
		await expect(page.locator('main noscript p')).toHaveText(word(language, 'search.noScript'));
		await expect(page.locator('main noscript p')).toBeVisible();
		await expect(page.locator(`main a[href="${lesson(language, id)}"]`)).toBeVisible();
		await expect(deadControls(page)).toHaveCount(0);
	});
}

test('the answers stand below the quiz and open without a script', async ({ page }) => {
	await page.goto(lesson('en', id));
	const answers = page.locator('quiz-form details');
	const explanation = page.locator('quiz-form noscript p');
	await expect(explanation).toBeVisible();
	await expect(explanation).toHaveText(word('en', 'quiz.noScript'));
	for (const question of readQuiz(id)) {
		for (const option of question.options.filter((each) => rightAnswer(question).includes(each.id))) {
			await expect(answers.getByText(option.why.en)).toBeHidden();
		}
	}
	await answers.locator('summary').click();
	for (const { options } of readQuiz(id)) for (const { why } of options) await expect(answers.getByText(why.en)).toBeVisible();
});

test('guidelines are readable, with the way to the next', async ({ page }) => {
	await page.goto('/en/guidelines/');
	await page.locator('main ol.steps a[href="/en/guidelines/disclosure/"]').click();
	await expect(page).toHaveURL('/en/guidelines/disclosure/');
	await expect(page.locator('main')).toContainText(word('en', 'guidelines.short'));
	await expect(page.locator('main a[rel=next]').locator('visible=true')).toHaveCount(1);
	await expect(deadControls(page)).toHaveCount(0);
});

test('the short answers on the home page open', async ({ page }) => {
	await page.goto('/en/');
	const answer = page.locator('.answers details').first();
	await answer.locator('summary').click();
	await expect(answer.getByRole('link')).toBeVisible();
	await expect(deadControls(page)).toHaveCount(0);
});

test('the library is a list of links, without filters that do nothing', async ({ page }) => {
	await page.goto('/en/share/');
	expect(await page.locator('main article a').locator('visible=true').count()).toBeGreaterThan(3);
	await expect(page.locator('main form')).toBeHidden();
	await expect(deadControls(page)).toHaveCount(0);
});

test('a text to share can be selected, and the link to the network leads there', async ({ page }) => {
	await page.goto('/en/share/heat-loss-calculator/');
	const post = page.locator('post-text[data-post="telegram/en/short"]');
	await expect(post.locator('pre')).toBeVisible();
	await expect(post.locator('pre')).not.toHaveCSS('user-select', 'none');
	await expect(post.getByRole('link')).toHaveAttribute('href', /^https:\/\/t\.me\/share\/url\?url=https%3A%2F%2F/);
	await expect(deadControls(page)).toHaveCount(0);
});

test('a path lists its steps with links', async ({ page }) => {
	await page.goto('/en/start/new-hire/');
	const steps = page.locator('main ol.steps li a');
	expect(await steps.count()).toBeGreaterThan(3);
	await steps.first().click();
	await expect(page).toHaveURL(lesson('en', id));
	await expect(deadControls(page)).toHaveCount(0);
});

test('the colours follow the system', async ({ page }) => {
	const paper = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/en/');
	const light = await paper();
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.reload();
	expect(await paper()).not.toBe(light);
});
