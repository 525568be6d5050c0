import type { BrowserContext, Page } from '@playwright/test';
import { changePage, expect, lesson, quizOn, storedProgress, test } from './helpers.ts';
import { readQuiz, rightAnswer, word, wrongAnswer, type Question } from './words.ts';

const id = 'why-we-speak/what-an-advocate-is';
const questions = readQuiz(id);
const [one, two] = questions as [Question, Question];
const multiple = questions.find(({ kind, options }) => kind === 'multiple' && options.filter(({ correct }) => correct).length > 1);

const answersIn = async (page: Page) => (await storedProgress(page))?.quizzes[id]?.answers;

test('choosing an answer does not send it', async ({ page }) => {
	await page.goto(lesson('en', id));
	const { option, feedback, question } = quizOn(page);
	for (const { id: each } of one.options) await option(one, each).check();
	await expect(feedback).toBeHidden();
	await expect(question(one)).toBeVisible();
	expect(await answersIn(page)).toBeUndefined();
});

test('a check without a choice is answered with a sentence, and the focus goes to the choices', async ({ page }) => {
	await page.goto(lesson('en', id));
	const { check, problem, feedback, status, question } = quizOn(page);
	await check.click();
	await expect(problem).toHaveText(word('en', 'quiz.choose'));
	await expect(problem).toBeVisible();
	await expect(status).toHaveText(word('en', 'quiz.choose'));
	await expect(question(one).locator('input').first()).toBeFocused();
	await expect(feedback).toBeHidden();
});

test('half of several right answers is partly right, and says what was left out', async ({ page }) => {
	if (!multiple) throw new Error(`The quiz ${id} has no question with several right answers; choose another for this test.`);
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	for (const asked of questions.slice(0, questions.indexOf(multiple))) {
		await parts.answer(asked, rightAnswer(asked));
		await parts.goOn();
	}
	const [chosen, ...leftOut] = rightAnswer(multiple);
	await parts.answer(multiple, [chosen ?? '']);
	await expect(parts.feedback).toContainText(word('en', 'quiz.partly', { right: 1, of: rightAnswer(multiple).length }));
	for (const { id: option, why } of multiple.options) {
		if (leftOut.includes(option)) await expect(parts.feedback).toContainText(why.en);
	}
	await expect(parts.feedback).toContainText(word('en', 'quiz.missedAnswer'));
});

test('right and wrong are said in words', async ({ page }) => {
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	await parts.answer(one, wrongAnswer(one));
	await expect(parts.feedback).toContainText(word('en', 'quiz.wrong'));
	await expect(parts.feedback).toContainText(`${word('en', 'quiz.missed')}:`);
	await expect(parts.feedback).toContainText(`${word('en', 'quiz.rightAnswer')}:`);
});

test('an answer is kept at once: after a reload the next question is asked', async ({ page }) => {
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	await parts.answer(one, rightAnswer(one));
	await expect.poll(async () => Object.keys((await answersIn(page)) ?? {})).toEqual([one.id]);
	await page.reload();
	await expect(parts.question(two)).toBeVisible();
	await expect(parts.question(one)).toBeHidden();
	await expect(parts.position).toHaveText(word('en', 'quiz.position', { number: 2, total: questions.length }));
});

test('a tab follows what is answered in another', async ({ page, context }) => {
	await page.goto(lesson('en', id));
	await expect(quizOn(page).question(one)).toBeVisible();
	const other = await context.newPage();
	await other.goto(lesson('ru', id));
	await quizOn(other).answer(one, rightAnswer(one));
	await expect(quizOn(page).question(two)).toBeVisible();
	await expect(quizOn(page).question(one)).toBeHidden();
});

test('the first attempt stays beside the last', async ({ page }) => {
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	for (const asked of questions) {
		await parts.answer(asked, wrongAnswer(asked));
		await parts.goOn();
	}
	await expect(parts.result).toContainText(word('en', 'quiz.result', { right: 0, total: questions.length }));
	await parts.retry.click();
	for (const asked of questions) {
		await parts.answer(asked, rightAnswer(asked));
		await parts.goOn();
	}
	await expect(parts.result).toContainText(word('en', 'quiz.passed'));
	const answers = await answersIn(page);
	for (const asked of questions) {
		expect(answers?.[asked.id]?.first).toMatchObject({ chosen: wrongAnswer(asked), correct: false });
		expect(answers?.[asked.id]?.last).toMatchObject({ chosen: rightAnswer(asked).toSorted(), correct: true });
	}
});

test('a passed quiz shows its result on the next visit, and may be answered again', async ({ page }) => {
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	for (const asked of questions) {
		await parts.answer(asked, rightAnswer(asked));
		await parts.goOn();
	}
	await page.reload();
	await expect(parts.result).toContainText(word('en', 'quiz.passed'));
	await expect(page.locator('quiz-form :focus')).toHaveCount(0);
	await parts.restart.click();
	await expect(parts.question(one)).toBeVisible();
});

test('a further round goes on where it was left', async ({ page }) => {
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	for (const asked of questions) {
		await parts.answer(asked, rightAnswer(asked));
		await parts.goOn();
	}
	await parts.restart.click();
	await parts.answer(one, wrongAnswer(one));
	await expect.poll(async () => (await answersIn(page))?.[one.id]?.last.correct).toBe(false);
	await page.reload();
	await expect(parts.question(two)).toBeVisible();
	await expect(parts.position).toHaveText(word('en', 'quiz.position', { number: 2, total: questions.length }));
	expect((await answersIn(page))?.[one.id]?.first.correct).toBe(true);
});

test('after a raised revision only what changed is asked, and the reader is told', async ({ page }) => {
	const answer = (asked: Question, revision: number) => {
		const given = { revision, chosen: rightAnswer(asked), correct: true, at: 5 };
		return [asked.id, { first: given, last: given }];
	};
	// The quiz is at revision 1: what was answered in revision 0 is out of date.
	const answers = Object.fromEntries(questions.map((asked) => answer(asked, asked === two ? 0 : 1)));
	const stored = { version: 1, quizzes: { [id]: { answers, passed: { revision: 0, at: 5, score: 1 } } } };
	await page.addInitScript((text) => {
		if (localStorage.getItem('outspoken:/') === null) localStorage.setItem('outspoken:/', text);
	}, JSON.stringify(stored));
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	await expect(parts.quiz).toContainText(word('en', 'quiz.refresh', { count: 1 }));
	await parts.answer(two, rightAnswer(two));
	await parts.goOn();
	await expect(parts.result).toContainText(word('en', 'quiz.result', { right: questions.length, total: questions.length }));
	await expect.poll(async () => (await storedProgress(page))?.quizzes[id]?.passed).toMatchObject({ revision: 1 });
});

test('answers that are shuffled stand in the same order after a reload, and in another in another browser', async ({ page, browser }) => {
	const order = async (on: Page) => {
		await changePage(on, lesson('en', id), (html) => html.replace('<quiz-form ', '<quiz-form data-shuffle '));
		await on.goto(lesson('en', id));
		await expect(quizOn(on).check).toBeVisible();
		return on
			.locator('quiz-form fieldset:visible input')
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).join());
	};
	const first = await order(page);
	expect(await order(page)).toBe(first);
	const elsewhere = new Set<string>();
	for (let visit = 0; visit < 12 && elsewhere.size < 2; visit++) {
		const context = await browser.newContext();
		elsewhere.add(await order(await context.newPage()));
		await context.close();
	}
	expect(elsewhere.size).toBeGreaterThan(1);
});

test('a quiz that draws asks so many, and others in the next round', async ({ page }) => {
	await changePage(page, lesson('en', id), (html) => html.replace('<quiz-form ', '<quiz-form data-draw="1" '));
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	const seen: string[] = [];
	for (let round = 0; round < questions.length; round++) {
		await expect(parts.position).toHaveText(word('en', 'quiz.position', { number: 1, total: 1 }));
		const drawn = await parts.quiz.locator('fieldset:visible').getAttribute('data-question');
		const asked = questions.find((each) => each.id === drawn) as Question;
		seen.push(asked.id);
		await parts.answer(asked, rightAnswer(asked));
		await parts.goOn();
		await expect(parts.result).toContainText(word('en', 'quiz.result', { right: 1, total: 1 }));
		await parts.restart.click();
	}
	expect(seen.toSorted()).toEqual(questions.map((asked) => asked.id).toSorted());
});

test('a guess is kept as a guess', async ({ page }) => {
	await changePage(page, lesson('en', id), (html) =>
		html.replace(/<button type="submit"[^>]*>/, '$&?</button><button type="submit" value="guess">'),
	);
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	for (const option of rightAnswer(one)) await parts.option(one, option).check();
	await parts.quiz.locator('[value=guess]').click();
	await expect(parts.feedback).toContainText(word('en', 'quiz.right'));
	await expect.poll(async () => (await answersIn(page))?.[one.id]?.last).toMatchObject({ correct: true, guess: true });
});

test('the result waits for the last answer when another tab holds the progress', async ({ page, context }) => {
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	for (const asked of questions.slice(0, -1)) {
		await parts.answer(asked, rightAnswer(asked));
		await parts.goOn();
	}
	const release = await holdProgress(context);
	const last = questions.at(-1) as Question;
	await parts.answer(last, rightAnswer(last));
	await parts.goOn();
	await release();
	await expect(parts.result).toContainText(word('en', 'quiz.result', { right: questions.length, total: questions.length }));
});

test('an answer is kept at once, though a tab of an earlier release holds its lock and never lets go', async ({ page, context }) => {
	await page.goto(lesson('en', id));
	await holdProgress(context);
	await quizOn(page).answer(one, rightAnswer(one));
	await expect.poll(async () => Object.keys((await answersIn(page)) ?? {})).toEqual([one.id]);
});

test('a quiz goes on to its end when a translator replaces the texts of the page', async ({ page }) => {
	await page.goto(lesson('en', id));
	const parts = quizOn(page);
	await parts.answer(one, rightAnswer(one));
	await translate(page);
	await parts.goOn();
	for (const asked of questions.slice(1)) {
		await parts.answer(asked, rightAnswer(asked));
		await expect(parts.feedback).toContainText(word('en', 'quiz.right'));
		await translate(page);
		await parts.goOn();
	}
	await expect(parts.result).toContainText(word('en', 'quiz.passed'));
	await expect(page.locator('quiz-form font').first()).toBeAttached();
});

/** What a browser's translator does: each text goes into two `<font>`, in other words. */
async function translate(page: Page): Promise<void> {
	await page.locator('main').evaluate((main) => {
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (text.data.trim() === '' || text.parentElement?.closest('font, script, style, noscript')) continue;
			const outer = document.createElement('font' as string);
			const inner = document.createElement('font' as string);
			inner.textContent = `„${text.data}“`;
			outer.append(inner);
			text.replaceWith(outer);
		}
	});
}

/** Lets another tab hold the lock that earlier releases asked for; the function that is returned ends this. */
async function holdProgress(context: BrowserContext): Promise<() => Promise<void>> {
	const other = await context.newPage();
	await other.goto('/404.html');
	await other.evaluate(
		() =>
			new Promise<void>((held) => {
				void navigator.locks.request('outspoken:/', () => {
					held();
					return new Promise<void>((release) => addEventListener('release', () => release()));
				});
			}),
	);
	return async () => void (await other.evaluate(() => dispatchEvent(new Event('release'))));
}
