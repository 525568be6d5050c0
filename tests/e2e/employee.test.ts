import type { Page } from '@playwright/test';
import { expect, lesson, painted, quizOn, storedProgress, tabTo, test } from './helpers.ts';
import { readQuiz, rightAnswer, word, wrongAnswer, type Question } from './words.ts';

const first = 'why-we-speak/what-an-advocate-is';
const questions = readQuiz(first);

test.describe('with a browser that asks for Russian', () => {
	test.use({ locale: 'ru-RU' });

	test('the entrance leads to the language that the browser prefers', async ({ page }) => {
		await page.goto('/');
		await expect(page).toHaveURL('/ru/');
	});
});

test.describe('with a browser that asks for a language the site does not have', () => {
	test.use({ locale: 'fi-FI' });

	test('the entrance leads to the default language', async ({ page }) => {
		await page.goto('/');
		await expect(page).toHaveURL('/en/');
	});
});

test('the language chosen once is the language of the next visit', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveURL('/en/');
	await page.waitForFunction(() => customElements.get('language-links'));
	await tabTo(page, page.locator('language-links a[hreflang=ru]'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/ru/');
	await expect.poll(async () => (await storedProgress(page))?.preferences['language']?.value).toBe('ru');
	await page.goto('/');
	await expect(page).toHaveURL('/ru/');
});

test('a new colleague goes from the entrance through the first lesson by keyboard alone', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveURL('/en/');
	await tabTo(page, page.locator('[data-choice] a[href="/en/start/new-hire/"]'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/start/new-hire/');
	await tabTo(page, page.locator('path-progress').getByRole('link', { name: word('en', 'path.begin') }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(lesson('en', first));

	await test.step('the skip link leads past the header', async () => {
		await painted(page);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: word('en', 'skipLink.label') })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#_top$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.locator('main :focus')).toHaveCount(1);
	});

	await test.step('reaching the end counts as read', async () => {
		await tabTo(page, page.locator('read-mark button'));
		await expect(page.locator('read-mark').getByRole('status')).toHaveText(word('en', 'lesson.readAuto'));
	});

	const { question, feedback, status, result, finish, retry } = quizOn(page);
	const missed = questions.slice(0, 2);
	await test.step('answers get their explanation, the first two being wrong', async () => {
		for (const asked of questions) {
			await expect(question(asked)).toBeVisible();
			const chosen = missed.includes(asked) ? wrongAnswer(asked) : rightAnswer(asked);
			await answerByKeyboard(page, asked, chosen);
			await expectExplained(page, asked, chosen);
			await expectFocusInQuiz(page);
			if (asked !== questions.at(-1)) await page.keyboard.press('Enter');
		}
		await expect(feedback.getByRole('heading')).toBeFocused();
		await expect(finish).toBeVisible();
		await page.keyboard.press('Enter');
	});

	await test.step('the result names what was missed', async () => {
		const right = questions.length - missed.length;
		await expect(result.getByRole('heading')).toHaveText(word('en', 'quiz.result', { right, total: questions.length }));
		await expect(result.getByRole('heading')).toBeFocused();
		await expect(status).toContainText(word('en', 'quiz.result', { right, total: questions.length }));
		await expect(result.getByRole('listitem').filter({ hasText: word('en', 'quiz.missed') })).toHaveCount(missed.length);
	});

	await test.step('the missed ones again, and passed', async () => {
		await tabTo(page, retry);
		await page.keyboard.press('Enter');
		for (const asked of missed) {
			await expect(question(asked)).toBeVisible();
			await answerByKeyboard(page, asked, rightAnswer(asked));
			await expect(feedback).toContainText(word('en', 'quiz.right'));
			await expectFocusInQuiz(page);
			await page.keyboard.press('Enter');
		}
		await expect(result).toContainText(word('en', 'quiz.passed'));
		await expect(retry).toBeHidden();
	});

	await test.step('the lesson is marked in the list, and the path goes on', async () => {
		await expect(page.locator(`progress-mark[data-id="${first}"]`).first()).toContainText(word('en', 'path.done'));
		await tabTo(page, page.locator('.brand'));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/en/');
		await tabTo(page, page.locator('main [data-path] a[href="/en/start/new-hire/"]'));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/en/start/new-hire/');
		await expect(page.locator('path-progress [data-status]')).toContainText(/\b1\b/);
		const goOn = page.locator('path-progress').getByRole('link', { name: word('en', 'path.continue') });
		await tabTo(page, goOn);
		await expect(goOn).not.toHaveAttribute('href', lesson('en', first));
		await expect(page.locator(`main progress-mark[data-id="${first}"]`)).toContainText(word('en', 'path.done'));
	});
});

test('a guideline is looked up and a text is copied by keyboard alone', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/');
	await expect(page.locator('site-search button')).toBeVisible();
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('journalist');
	const found = page.getByRole('dialog').locator('a[href="/en/guidelines/journalists/"]');
	await tabTo(page, found);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/guidelines/journalists/');

	await tabTo(page, page.getByRole('banner').locator('a[href="/en/share/"]'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/share/');
	await page.goto('/en/share/?network=telegram');
	await tabTo(page, page.locator('main a[href="/en/share/heat-loss-calculator/?network=telegram"]'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/share/heat-loss-calculator/?network=telegram');

	const telegram = page.locator('section[data-network=telegram]');
	await tabTo(page, telegram.locator('[data-pick="telegram/en/short"]'));
	await page.keyboard.press('Enter');
	const post = telegram.locator('post-text[data-post="telegram/en/short"]');
	await tabTo(page, post.getByRole('button', { name: word('en', 'share.copy') }));
	await page.keyboard.press('Enter');
	await expect(post.getByRole('status').first()).toHaveText(word('en', 'share.copied'));
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await post.locator('pre').textContent());
	expect(copied).toMatch(/\n\nhttps:\/\/\S+\?utm_source=telegram&\S+$/);
});

async function answerByKeyboard(page: Page, asked: Question, chosen: readonly string[]): Promise<void> {
	const { option, check } = quizOn(page);
	if (asked.kind === 'single') {
		const target = option(asked, chosen[0] ?? '');
		if ((await page.locator('quiz-form input:focus').count()) === 0) await tabTo(page, option(asked, asked.options[0]?.id ?? ''));
		await page.keyboard.press('Space');
		while (!(await target.isChecked())) await page.keyboard.press('ArrowDown');
	} else {
		for (const { id } of asked.options) {
			if (!chosen.includes(id)) continue;
			const target = option(asked, id);
			if (!(await target.evaluate((element) => element === document.activeElement))) await tabTo(page, target);
			await page.keyboard.press('Space');
		}
	}
	await tabTo(page, check);
	await page.keyboard.press('Enter');
}

async function expectExplained(page: Page, { options }: Question, chosen: readonly string[]): Promise<void> {
	const { feedback, status } = quizOn(page);
	for (const { id, correct, why } of options) {
		if (!correct && !chosen.includes(id)) continue;
		await expect(feedback).toContainText(why.en);
		await expect(status).toContainText(why.en);
	}
}

async function expectFocusInQuiz(page: Page): Promise<void> {
	await expect(page.locator('quiz-form :focus')).toHaveCount(1);
}
