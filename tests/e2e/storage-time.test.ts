import { changePage, expect, lesson, notStarted, quizOn, storedProgress, test } from './helpers.ts';
import { answerAll, at, key, notice, readToEnd, storeDocument, storedTexts } from './stored.ts';
import { readQuiz, rightAnswer, word, type Question } from './words.ts';

const id = 'why-we-speak/what-an-advocate-is';
const questions = readQuiz(id);
const [one, two] = questions as [Question, Question];
const year = 365 * 86_400_000;

test('after the browser has forgotten everything no page says that something is done', async ({ page }) => {
	await page.goto(lesson('en', id));
	await answerAll(page, questions);
	await page.evaluate(() => localStorage.clear());
	for (const path of ['/en/', '/en/training/', '/en/start/new-hire/', '/en/me/']) {
		await page.goto(path);
		await expect(page.locator(notStarted)).toHaveCount(0);
		await expect(page.locator('progress-mark[data-done]')).toHaveCount(0);
		await expect(page.locator('progress-count:not([hidden])')).toHaveCount(0);
	}
	await page.goto(lesson('en', id));
	await expect(quizOn(page).question(one)).toBeVisible();
	await expect(notice(page)).toBeEmpty();
});

test.describe('a clock that was set back', () => {
	test('takes no answer away: the last one given is the last', async ({ page }) => {
		await page.clock.setFixedTime(at);
		await page.goto(lesson('en', id));
		await quizOn(page).answer(one, rightAnswer(one));
		await page.clock.setFixedTime(at - year);
		await quizOn(page).goOn();
		await answerAll(page, questions.slice(1));
		const stored = await storedProgress(page);
		expect(Object.keys(stored?.quizzes[id]?.answers ?? {}).toSorted()).toEqual(questions.map((each) => each.id).toSorted());
		expect(stored?.quizzes[id]?.passed).toBeTruthy();
	});

	test('takes no badge and no week away', async ({ page }) => {
		const week = 7 * 86_400_000;
		const weeks = Object.fromEntries([0, 1, 2].map((each) => [`w${each}`, { first: at + each * week, last: at + each * week }]));
		await storeDocument(page, { lessons: { [id]: { done: true, at } }, weeks });
		await page.clock.setFixedTime(at + 2 * week);
		await page.goto('/en/me/');
		const badges = page.locator('my-badges [data-earned]');
		await expect(badges).toHaveCount(2);
		await page.clock.setFixedTime(at - year);
		await page.reload();
		await expect(badges).toHaveCount(2);
		await expect(page.locator('[data-weeks]')).toContainText(word('en', 'me.weeks.longest_other', { count: 3 }));
		await page.goto('/en/guidelines/mistakes/');
		await readToEnd(page);
		const button = page.locator('read-mark button');
		await button.click();
		await expect(button).toHaveText(word('en', 'lesson.markRead'));
		await button.click();
		await expect(button).toHaveText(word('en', 'lesson.markUnread'));
	});
});

test.describe('what authors changed after it was done', () => {
	const answer = (revision = 1) => ({ revision, chosen: ['a'], correct: true, at });
	const answers = (ids: readonly string[]) => Object.fromEntries(ids.map((each) => [each, { first: answer(), last: answer() }]));

	test('a lesson and a quiz that are gone stay kept, and are listed as no longer in the programme', async ({ page }) => {
		await storeDocument(page, {
			lessons: { 'old/lesson': { done: true, at } },
			quizzes: { 'old/quiz': { answers: answers(['gone']), passed: { revision: 3, at, score: 1 } } },
			acknowledgements: { 'guidelines/old': { 4: at } },
		});
		const before = await storedTexts(page);
		await page.goto('/en/me/');
		await expect(page.locator('[data-leftovers] .what')).toHaveText([
			`${word('en', 'me.kind.guideline')}: guidelines/old`,
			`${word('en', 'me.kind.lesson')}: old/lesson`,
			`${word('en', 'me.kind.quiz')}: old/quiz`,
		]);
		await page.goto('/en/start/new-hire/');
		await expect(page.locator('main progress-mark[data-done]')).toHaveCount(0);
		await page.goto(lesson('en', id));
		await quizOn(page).answer(one, rightAnswer(one));
		const old = JSON.parse(before[key] ?? '') as { quizzes: Record<string, unknown> };
		await expect.poll(async () => (await storedProgress(page))?.quizzes['old/quiz']).toEqual(old.quizzes['old/quiz']);
	});

	test('a quiz that was renamed begins anew, and the answers under its old name stay kept', async ({ page }) => {
		await storeDocument(page, {
			quizzes: { [id]: { answers: answers(questions.map((each) => each.id)), passed: { revision: 1, at, score: 1 } } },
		});
		await changePage(page, lesson('en', id), (html) => html.replaceAll(`data-quiz="${id}"`, 'data-quiz="why-we-speak/renamed"'));
		await page.goto(lesson('en', id));
		await quizOn(page).answer(one, rightAnswer(one));
		await expect
			.poll(async () => Object.keys((await storedProgress(page))?.quizzes ?? {}).toSorted())
			.toEqual(['why-we-speak/renamed', id].toSorted());
	});

	test('a question that is gone is not missed, in the quiz and on my progress', async ({ page }) => {
		await storeDocument(page, { quizzes: { [id]: { answers: answers([one.id, two.id, 'gone']) } } });
		await page.goto(lesson('en', id));
		await answerAll(page, questions.slice(2));
		await page.goto('/en/me/');
		const total = questions.length;
		await expect(page.locator(`[data-page="${id}"] [data-facts]`)).toContainText(word('en', 'me.quiz.same', { now: total, total }));
	});
});
