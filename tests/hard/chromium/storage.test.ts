import { expect, lesson, quizOn, test } from '../../e2e/helpers.ts';
import { actInTabs, kill, openStores } from '../../e2e/store-page.ts';
import { readQuiz, rightAnswer, type Question } from '../../e2e/words.ts';

const seed = Number(process.env['OUTSPOKEN_SEED'] ?? 1);

test('five tabs in two hundred rounds, closed and killed at random, lose nothing and are told nothing false', async ({ context }) => {
	test.setTimeout(30 * 60_000);
	const outcome = await actInTabs(await openStores(context), { tabs: 5, rounds: 200, seed, kill });
	expect(outcome).toEqual({ done: 1000, lost: [], notices: [] });
});

test('a tab that is killed when an answer is on the screen has kept the answer', async ({ context }) => {
	test.setTimeout(30 * 60_000);
	const id = 'why-we-speak/what-an-advocate-is';
	const [question, next] = readQuiz(id) as [Question, Question];
	for (let round = 0; round < 40; round++) {
		const tab = await context.newPage();
		await tab.goto('/404.html');
		await tab.evaluate(() => localStorage.clear());
		await tab.goto(lesson('en', id));
		await quizOn(tab).answer(question, rightAnswer(question));
		await kill(tab);
		await tab.close();
		// In a process of its own, which knows nothing but what the browser has. The document may still lack the answer, which
		// was to be written after the next paint; the journal of the killed tab has it.
		const reader = await context.newPage();
		await reader.goto(lesson('en', id));
		await expect(quizOn(reader).question(next)).toBeVisible();
		await expect(quizOn(reader).question(question)).toBeHidden();
		await reader.close();
	}
});
