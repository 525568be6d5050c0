import { expect, lesson, quizOn, storedProgress, test } from '../../e2e/helpers.ts';
import { actInTabs, kill, openStores } from '../../e2e/store-page.ts';
import { readQuiz, rightAnswer, type Question } from '../../e2e/words.ts';

const seed = Number(process.env['OUTSPOKEN_SEED'] ?? 1);

test('five tabs in two hundred rounds, closed and killed at random, lose nothing and are told nothing false', async ({ context }) => {
	test.setTimeout(30 * 60_000);
	const outcome = await actInTabs(await openStores(context), { tabs: 5, rounds: 200, seed, kill });
	expect(outcome).toEqual({ done: 1000, lost: [], notices: [] });
});

test('a tab that is killed when an answer is on the screen has kept the answer', async ({ page, context }) => {
	test.setTimeout(30 * 60_000);
	const id = 'why-we-speak/what-an-advocate-is';
	const [question] = readQuiz(id) as [Question];
	for (let round = 0; round < 20; round++) {
		await page.goto('/404.html');
		await page.evaluate(() => localStorage.clear());
		const tab = await context.newPage();
		await tab.goto(lesson('en', id));
		await quizOn(tab).answer(question, rightAnswer(question));
		await kill(tab);
		await tab.close();
		await page.goto(lesson('en', id));
		await expect(page.locator('read-mark:defined')).toBeAttached();
		expect(Object.keys((await storedProgress(page))?.quizzes[id]?.answers ?? {})).toEqual([question.id]);
	}
});
