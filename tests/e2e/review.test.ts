import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, lesson, quizOn, sidewaysScroll, storedProgress, tabTo, test } from './helpers.ts';
import { languages, questionOfKind, readQuiz, rightAnswer, word, wrongAnswer, type Language, type Question } from './words.ts';

const quiz = 'why-we-speak/what-an-advocate-is';
const other = 'linkedin/habit';
const questions = readQuiz(quiz);
const [one, two, three] = questions as [Question, Question, Question];
const [elsewhere] = readQuiz(other) as [Question];

const day = 86_400_000;
/** A Tuesday in the middle of the day. */
/** By the clock on the wall, so that it is the same day in every time zone. */
const now = new Date(2026, 10, 24, 11).getTime();

const review = (language: Language, query = '') => `/${language}/review/${query}`;
const parts = (page: Page) => quizOn(page, 'review-session');
const over = (page: Page) => parts(page).quiz.locator('[data-over]');
const fresh = (page: Page) => parts(page).quiz.locator('[data-fresh]');
const failed = (page: Page) => parts(page).quiz.locator('[data-unfetched]');
const reviewsIn = async (page: Page) => (await storedProgress(page))?.reviews ?? {};

interface Met {
	quiz?: string;
	daysAgo: number;
	correct?: boolean;
}

/** What a browser holds whose reader has answered these questions. */
function answers(met: [Question, Met][]): string {
	const quizzes: Record<string, { answers: Record<string, object> }> = {};
	for (const [{ id }, { quiz: of = quiz, daysAgo, correct = true }] of met) {
		const answer = { revision: 1, chosen: ['x'], correct, at: now - daysAgo * day };
		(quizzes[of] ??= { answers: {} }).answers[id] = { first: answer, last: answer };
	}
	return JSON.stringify({ version: 1, quizzes });
}

/** Puts it into the browser before its first page, and stops the clock. */
async function withAnswers(page: Page, ...met: [Question, Met][]): Promise<void> {
	await page.context().clock.setFixedTime(now);
	await page.addInitScript((text) => {
		if (localStorage.getItem('outspoken:/') === null) localStorage.setItem('outspoken:/', text);
	}, answers(met));
}

for (const language of languages) {
	test(`what is due is asked, a miss first, and the end says when the next one comes (${language})`, async ({ page }) => {
		await withAnswers(page, [one, { daysAgo: 3 }], [two, { daysAgo: 2, correct: false }], [three, { daysAgo: 0 }]);
		await page.goto(review(language));
		const asking = parts(page);
		const { position, question, feedback, quiz: session } = asking;
		await expect(position).toHaveText(word(language, 'quiz.position', { number: 1, total: 2 }));
		await expect(question(two)).toContainText(two.stem[language]);
		await expect(session.locator('fieldset:visible')).toHaveCount(1);
		await expect(session.locator(`[data-from] a[href="/${language}/training/${quiz}/"]`)).toBeVisible();

		await asking.answer(two, wrongAnswer(two));
		await expect(feedback).toContainText(word(language, 'quiz.wrong'));
		for (const { why } of two.options.filter(({ correct }) => correct)) await expect(feedback).toContainText(why[language]);
		await expect.poll(() => reviewsIn(page)).toEqual({ [two.id]: { [now]: 1 } });
		await asking.goOn();
		await expect(position).toHaveText(word(language, 'quiz.position', { number: 2, total: 2 }));
		await asking.answer(one, rightAnswer(one));
		await expect.poll(async () => (await reviewsIn(page))[one.id]).toEqual({ [now]: 3 });
		await asking.goOn();

		const heading = over(page).getByRole('heading');
		await expect(heading).toHaveText(word(language, 'review.done', { right: 1, total: 2 }));
		await expect(heading).toBeFocused();
		const tomorrow = { en: 'tomorrow', ru: 'завтра', de: 'morgen' }[language];
		await expect(over(page)).toContainText(word(language, 'review.next', { date: tomorrow }));
		await expect(over(page).getByRole('button', { name: word(language, 'review.another') })).toBeHidden();
	});

	test(`a reader who has met no question is told where to begin, and nothing is fetched for them (${language})`, async ({ page }) => {
		const requested: string[] = [];
		page.on('request', (request) => requested.push(new URL(request.url()).pathname));
		await page.goto(review(language), { waitUntil: 'networkidle' });
		await expect(fresh(page)).toContainText(word(language, 'review.fresh.title'));
		await expect(fresh(page).getByRole('link')).toHaveAttribute('href', lesson(language, quiz));
		expect(requested.filter((path) => /curriculum|training/.test(path))).toEqual([]);
	});

	test(`a link asks its questions of a browser that has forgotten everything, by keyboard alone (${language})`, async ({ page }) => {
		await page.goto(review(language, `?q=${elsewhere.id},${one.id}`));
		const { position, question, option, check, feedback, next, finish } = parts(page);
		const byKeyboard = async (asked: Question) => {
			await expect(question(asked)).toContainText(asked.stem[language]);
			for (const id of rightAnswer(asked)) {
				await option(asked, id).focus();
				await page.keyboard.press('Space');
			}
			await tabTo(page, check);
			await page.keyboard.press('Enter');
			await expect(feedback).toContainText(word(language, 'quiz.right'));
		};
		await expect(position).toHaveText(word(language, 'quiz.position', { number: 1, total: 2 }));
		await byKeyboard(elsewhere);
		await expect(feedback.getByRole('heading')).toBeFocused();
		await expect(next).toBeVisible();
		await page.keyboard.press('Enter');
		await byKeyboard(one);
		await expect(question(one).locator('input').first()).toBeDisabled();
		await expect(feedback.getByRole('heading')).toBeFocused();
		await expect(finish).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(over(page)).toContainText(word(language, 'review.done', { right: 2, total: 2 }));
		const stored = await storedProgress(page);
		expect(stored?.quizzes[quiz]?.answers[one.id]?.first).toMatchObject({ chosen: rightAnswer(one).toSorted(), correct: true });
		expect(Object.keys(stored?.reviews ?? {}).toSorted()).toEqual([one.id, elsewhere.id].toSorted());
	});

	test(`when nothing is due, the day of the next question is named (${language})`, async ({ page }) => {
		await withAnswers(page, [one, { daysAgo: 0 }]);
		await page.goto(review(language));
		await expect(over(page)).toContainText(word(language, 'review.none'));
		const date = { en: /Thursday,? 26 November/, ru: /четверг, 26 ноября/, de: /Donnerstag, 26\. November/ }[language];
		await expect(over(page)).toContainText(date);
		await expect(page.locator('review-reminder')).toBeHidden();
		await expect(page.locator('main :focus')).toHaveCount(0);
	});
}

test('a reload goes on in the middle, in the other language too', async ({ page }) => {
	await withAnswers(page, [one, { daysAgo: 9 }], [two, { daysAgo: 8 }], [three, { daysAgo: 7 }]);
	await page.goto(review('en'));
	await parts(page).answer(one, rightAnswer(one));
	await expect.poll(async () => Object.keys(await reviewsIn(page))).toEqual([one.id]);
	await page.reload();
	await expect(parts(page).position).toHaveText(word('en', 'quiz.position', { number: 2, total: 3 }));
	await expect(parts(page).question(two)).toBeVisible();
	await page.locator('language-links a[hreflang=ru]').click();
	await expect(parts(page).question(two)).toContainText(two.stem.ru);
	await expect(parts(page).position).toHaveText(word('ru', 'quiz.position', { number: 2, total: 3 }));
});

test('two minutes hold four questions; another two may follow', async ({ page }) => {
	const six = [...questions, ...readQuiz(other)].slice(0, 6);
	expect(six).toHaveLength(6);
	await withAnswers(
		page,
		...six.map((each, index): [Question, Met] => [each, { daysAgo: 20 - index, quiz: questions.includes(each) ? quiz : other }]),
	);
	await page.goto(review('en'));
	const session = parts(page);
	for (const asked of six.slice(0, 4)) {
		await session.answer(asked, rightAnswer(asked));
		await session.goOn();
	}
	await expect(over(page)).toContainText(word('en', 'review.done', { right: 4, total: 4 }));
	await expect(over(page)).toContainText(word('en', 'review.more', { count: 2 }));
	await page.reload();
	await expect(over(page)).toContainText(word('en', 'review.more', { count: 2 }));
	await page.clock.setFixedTime(now + 60_000);
	await over(page)
		.getByRole('button', { name: word('en', 'review.another') })
		.click();
	await expect(session.position).toHaveText(word('en', 'quiz.position', { number: 1, total: 2 }));
	for (const asked of six.slice(4)) {
		await session.answer(asked, rightAnswer(asked));
		await session.goOn();
	}
	await expect(over(page)).toContainText(word('en', 'review.done', { right: 2, total: 2 }));
});

test('a tab goes on when its question is answered in another', async ({ page, context }) => {
	await withAnswers(page, [one, { daysAgo: 9 }], [two, { daysAgo: 8 }]);
	await page.goto(review('en'));
	await expect(parts(page).question(one)).toBeVisible();
	const tab = await context.newPage();
	await tab.goto(review('ru'));
	await parts(tab).answer(one, rightAnswer(one));
	await expect(parts(page).question(two)).toBeVisible();
	await expect(parts(page).question(one)).toHaveCount(0);
	await expect(parts(page).position).toHaveText(word('en', 'quiz.position', { number: 2, total: 2 }));
});

test('what a link names is judged: nothing but ids of questions is taken from it', async ({ page }) => {
	const hostile = encodeURIComponent('<img src=x onerror="window.hostile=1">,../../share,no-such-question,constructor,__proto__');
	await page.goto(review('en', `?q=${hostile}`));
	await expect(parts(page).quiz.locator('[data-notice]')).toHaveText(word('en', 'review.linkGone'));
	await expect(fresh(page)).toBeVisible();
	await expect(page.locator('img[src=x]')).toHaveCount(0);
	expect(await page.evaluate(() => (window as { hostile?: unknown }).hostile)).toBeUndefined();
});

test('a question whose right answer changed comes back, and is thereby refreshed in its quiz', async ({ page }) => {
	await withAnswers(page, [one, { daysAgo: 0 }], [two, { daysAgo: 0 }]);
	await page.route('**/curriculum.json', async (route) => {
		const response = await route.fetch();
		const data = (await response.json()) as { quizzes: Record<string, { revision: number; questions: Record<string, number> }> };
		const changed = data.quizzes[quiz];
		if (!changed) throw new Error(`The list has no ${quiz}.`);
		changed.revision = 2;
		changed.questions[two.id] = 2;
		await route.fulfill({ response, json: data });
	});
	await page.goto(review('en'));
	await parts(page).answer(two, rightAnswer(two));
	await expect.poll(async () => (await storedProgress(page))?.quizzes[quiz]?.answers[two.id]?.last).toMatchObject({ revision: 2 });
	await parts(page).goOn();
	await expect(over(page)).toContainText(word('en', 'review.done', { right: 1, total: 1 }));
});

test.describe('where something does not come', () => {
	test.use({ expected: /curriculum|training|ERR_FAILED|404/ });

	test('a lesson in the middle: the answers so far stay, and a second try goes on', async ({ page }) => {
		await withAnswers(page, [one, { daysAgo: 9 }], [elsewhere, { daysAgo: 8, quiz: other }]);
		await page.route(`**/training/${other}/`, (route) => route.abort());
		await page.goto(review('en'));
		await parts(page).answer(one, rightAnswer(one));
		await parts(page).goOn();
		await expect(failed(page)).toContainText(word('en', 'review.failed'));
		await expect(failed(page).getByRole('button')).toBeFocused();
		await expect(parts(page).feedback).toBeHidden();
		expect(Object.keys(await reviewsIn(page))).toEqual([one.id]);
		await page.unroute(`**/training/${other}/`);
		await failed(page).getByRole('button').click();
		await expect(parts(page).question(elsewhere)).toBeVisible();
	});
});

test('where the storage may not be touched, the questions of a link are asked for the visit', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('Access is denied.', 'SecurityError');
			},
		}),
	);
	await page.goto(review('en', `?q=${one.id},${two.id}`));
	for (const asked of [one, two]) {
		await parts(page).answer(asked, rightAnswer(asked));
		await parts(page).goOn();
	}
	await expect(over(page)).toContainText(word('en', 'review.done', { right: 2, total: 2 }));
	await expect(page.locator('storage-notice')).toContainText(word('en', 'notice.memory'));
});

test('every kind of question is asked, a post drawn as a post', async ({ page }) => {
	const kinds = ['order', 'match', 'text', 'post', 'scenario'] as const;
	for (const kind of kinds) {
		const { question } = questionOfKind(kind);
		await page.goto(review('en', `?q=${question.id}`));
		await expect(parts(page).quiz.locator(`[data-question="${question.id}"]`)).toContainText(question.stem.en);
		await parts(page).check.click();
		await expect(parts(page).problem).toBeVisible();
		if (kind === 'post') await expect(parts(page).quiz.locator('.sheet')).toHaveCSS('border-top-width', '3px');
	}
});

test('each state is accessible and fits 320 pixels', async ({ page }) => {
	await withAnswers(page, [one, { daysAgo: 9 }], [elsewhere, { daysAgo: 8, quiz: other }]);
	await page.setViewportSize({ width: 320, height: 640 });
	const look = async () => {
		expect(await violations(page)).toEqual([]);
		expect(await sidewaysScroll(page)).toBe(0);
	};
	await page.goto('/en/');
	await expect(page.locator('review-due')).toBeVisible();
	await look();
	await page.locator('review-due a').click();
	for (const asked of [one, elsewhere]) {
		await expect(parts(page).question(asked)).toBeVisible();
		await look();
		await parts(page).answer(asked, wrongAnswer(asked));
		await look();
		await parts(page).goOn();
	}
	await expect(over(page)).toBeVisible();
	await look();
});

test.describe('the way from the home page', () => {
	test('is shown with the number of what is due', async ({ page }) => {
		await withAnswers(page, [one, { daysAgo: 9 }], [two, { daysAgo: 0 }]);
		await page.goto('/ru/');
		await expect(page.locator('review-due')).toContainText(word('ru', 'review.due', { count: 1 }));
		await page.locator('review-due a').click();
		await expect(page).toHaveURL(review('ru'));
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page explains itself and leads to the lessons', async ({ page }) => {
		await page.goto(review('ru'));
		await expect(page.locator('main noscript p')).toHaveText(word('ru', 'review.noScript'));
		await expect(page.locator('main')).toContainText(word('ru', 'review.how.where'));
		await expect(page.locator('main button').locator('visible=true')).toHaveCount(0);
		await page
			.locator(`main a[href="${lesson('ru', quiz)}"]`)
			.locator('visible=true')
			.click();
		await expect(page).toHaveURL(lesson('ru', quiz));
	});
});
