import { expect, lesson, quizOn, storedProgress, test } from './helpers.ts';
import { answerAll, key, notice, readToEnd, store, storedTexts } from './stored.ts';
import { readQuiz, rightAnswer, word, type Question } from './words.ts';

const id = 'why-we-speak/what-an-advocate-is';
const questions = readQuiz(id);
const [one, two] = questions as [Question, Question];

test.describe('where the storage may not be touched', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('Access is denied.', 'SecurityError');
				},
			}),
		);
	});

	test('the quiz works for the visit, and one sentence says so once', async ({ page }) => {
		await page.goto(lesson('en', id));
		await expect(notice(page)).toHaveText(word('en', 'notice.memory'));
		await answerAll(page, questions);
		await page.goto('/en/guidelines/');
		await expect(page.locator('progress-mark:defined').first()).toBeVisible();
		await expect(notice(page)).toBeEmpty();
	});

	test('the entrance and the theme work', async ({ page }) => {
		await page.goto('/');
		await expect(page).toHaveURL('/en/');
		const before = await page.locator('html').getAttribute('data-theme');
		await page.locator('theme-toggle button').click();
		await expect(page.locator('html')).not.toHaveAttribute('data-theme', before ?? '');
	});
});

test('where the storage is full, the quiz works and one sentence says that nothing is kept', async ({ page }) => {
	await page.addInitScript(() => {
		const { setItem } = Storage.prototype;
		Storage.prototype.setItem = function (this: Storage, name, value) {
			if (this === localStorage) throw new DOMException('No room.', 'QuotaExceededError');
			setItem.call(this, name, value);
		};
	});
	await page.goto(lesson('en', id));
	await answerAll(page, questions);
	await expect(notice(page)).toHaveText(word('en', 'notice.memory'));
	expect(await storedProgress(page)).toBeNull();
});

test('where it becomes full in the middle of a quiz, the reader hears it once, and loses nothing for the visit', async ({ page }) => {
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	await parts.answer(one, rightAnswer(one));
	await expect.poll(async () => Object.keys((await storedProgress(page))?.quizzes[id]?.answers ?? {})).toEqual([one.id]);
	await expect(notice(page)).toBeEmpty();
	const before = (await storedTexts(page))[key];
	await page.evaluate(() => {
		const { setItem } = Storage.prototype;
		Object.assign(window, { makeRoom: () => (Storage.prototype.setItem = setItem) });
		Storage.prototype.setItem = () => {
			throw new DOMException('No room.', 'QuotaExceededError');
		};
	});
	await parts.goOn();
	await parts.answer(two, rightAnswer(two));
	await expect(notice(page)).toHaveText(word('en', 'notice.memory'));
	await page.getByRole('button', { name: word('en', 'notice.close') }).click();
	await parts.goOn();
	await answerAll(page, questions.slice(2));
	await expect(notice(page)).toBeEmpty();
	expect((await storedTexts(page))[key]).toBe(before);

	await test.step('when there is room again, all of it is kept', async () => {
		await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
		await readToEnd(page);
		await page.locator('read-mark button').click();
		await expect.poll(async () => Object.keys((await storedProgress(page))?.quizzes[id]?.answers ?? {}).length).toBe(questions.length);
	});
});

test('a sentence that is no longer true goes away by itself', async ({ page }) => {
	await page.addInitScript(() => {
		const { setItem } = Storage.prototype;
		Object.assign(window, { makeRoom: () => (Storage.prototype.setItem = setItem) });
		Storage.prototype.setItem = function (this: Storage, name, value) {
			if (this === localStorage) throw new DOMException('No room.', 'QuotaExceededError');
			setItem.call(this, name, value);
		};
	});
	await page.goto('/en/guidelines/mistakes/');
	await readToEnd(page);
	await expect(notice(page)).toHaveText(word('en', 'notice.memory'));
	await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
	await page.locator('read-mark button').click();
	await expect(notice(page)).toBeEmpty();
	await expect(page.getByRole('button', { name: word('en', 'notice.close') })).toBeHidden();
});

test('a part that was set aside is said once, and a full storage after it as well', async ({ page }) => {
	await store(page, JSON.stringify({ version: 1, lessons: { bad: 7 } }));
	await page.goto('/en/guidelines/mistakes/');
	await expect(notice(page)).toHaveText(word('en', 'notice.aside'));
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('No room.', 'QuotaExceededError');
		};
	});
	await readToEnd(page);
	await expect(notice(page)).toHaveText(word('en', 'notice.memory'));
});
