import { expect, lesson, quizOn, storedProgress, test } from './helpers.ts';
import { actInTabs, kill, openStores } from './store-page.ts';
import { readQuiz, rightAnswer, type Question } from './words.ts';

const id = 'why-we-speak/what-an-advocate-is';
const [one, two] = readQuiz(id) as [Question, Question];

test('two tabs that answer at once lose nothing', async ({ page, context }) => {
	const others = ['linkedin/profile', 'telegram/profile'] as const;
	const tabs = await Promise.all(
		[page, ...(await Promise.all(others.map(() => context.newPage())))].map(async (tab, index) => {
			const quiz = [id, ...others][index] ?? id;
			const [first] = readQuiz(quiz) as [Question];
			await tab.goto(lesson('en', quiz));
			await quizOn(tab).quiz.evaluate((element) => customElements.whenDefined(element.localName));
			for (const option of rightAnswer(first)) await quizOn(tab).option(first, option).check();
			return { tab, quiz, first };
		}),
	);
	await Promise.all(
		tabs.map(({ tab }) =>
			quizOn(tab)
				.quiz.locator('form')
				.evaluate((form: HTMLFormElement) => form.requestSubmit()),
		),
	);
	for (const { quiz, first } of tabs) {
		await expect
			.poll(async () => (await storedProgress(page))?.quizzes[quiz]?.answers[first.id]?.last.correct, { message: quiz })
			.toBe(true);
	}
});

test('two tabs in one quiz keep both answers', async ({ page, context }) => {
	await page.goto(lesson('en', id));
	await quizOn(page).answer(one, rightAnswer(one));
	const other = await context.newPage();
	await other.goto(lesson('en', id));
	await quizOn(other).answer(two, rightAnswer(two));
	await quizOn(page).goOn();
	await expect
		.poll(async () => Object.keys((await storedProgress(page))?.quizzes[id]?.answers ?? {}).toSorted())
		.toEqual([one.id, two.id].toSorted());
});

test('tabs that act at once, are closed and crash lose nothing, and nobody is told otherwise', async ({ context }) => {
	expect(await actInTabs(await openStores(context), { tabs: 3, rounds: 8, seed: 13, kill })).toEqual({ done: 24, lost: [], notices: [] });
});

test('a page whose data is cleared in another tab brings nothing back by what it does next', async ({ context }) => {
	const open = await openStores(context);
	const [one, other] = [await open(), await open()];
	await one.evaluate(() => window.portal.act('old'));
	await other.evaluate(() => localStorage.clear());
	await expect.poll(() => one.evaluate(() => window.portal.kept())).toEqual([]);
	await one.evaluate(() => window.portal.act('new'));
	expect(await (await open()).evaluate(() => window.portal.kept())).toEqual(['new']);
});
