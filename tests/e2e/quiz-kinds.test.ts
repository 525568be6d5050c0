import type { Locator, Page } from '@playwright/test';
import { expect, lesson, quizOn, storedProgress, tabTo, test } from './helpers.ts';
import { languages, questionOfKind, word, type AnyQuestion, type Language } from './words.ts';

/** Opens the lesson in whose quiz there is a question of the kind, and has it asked: what stands before it counts as answered. */
async function askFirst<Kind extends AnyQuestion['kind']>(page: Page, language: Language, kind: Kind) {
	const { quiz, question, before } = questionOfKind(kind);
	const given = { revision: 99, chosen: ['x'], correct: true, at: 5 };
	const answers = Object.fromEntries(before.map((id) => [id, { first: given, last: given }]));
	await page.addInitScript(
		(text) => {
			if (localStorage.getItem('outspoken:/') === null) localStorage.setItem('outspoken:/', text);
		},
		JSON.stringify({ version: 1, quizzes: { [quiz]: { answers } } }),
	);
	await page.goto(lesson(language, quiz));
	const parts = quizOn(page);
	const asked = parts.quiz.locator(`[data-question="${question.id}"]`);
	await expect(asked).toBeVisible();
	await expect(parts.check).toBeVisible();
	const kept = async () => (await storedProgress(page))?.quizzes[quiz]?.answers[question.id]?.last;
	return { ...parts, question, asked, kept };
}

/** Puts the things of a question in their right order, with the buttons. */
async function sort(asked: Locator, ids: readonly string[], press: (button: Locator) => Promise<void>): Promise<void> {
	for (const [place, id] of ids.entries()) {
		const order = () => asked.locator('[data-item]').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['item']));
		while ((await order()).indexOf(id) > place) await press(asked.locator(`[data-item="${id}"] [data-move=up]`));
	}
}

/** Whether nothing covers a part, from its first line to its last. */
const isClear = (part: Locator) =>
	part.evaluate((element) => {
		const { left, width, top, bottom } = element.getBoundingClientRect();
		return [top + 2, bottom - 2].every((y) => element.contains(document.elementFromPoint(left + width / 2, y)));
	});

for (const language of languages) {
	test(`on a phone what is missing, and the button that goes on, are in sight (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		const { question, asked, check, problem, next, finish } = await askFirst(page, language, 'post');
		await check.click();
		await expect(problem).toHaveText(word(language, 'quiz.choose.post'));
		await expect(asked.locator('input').first()).toBeFocused();
		await expect(problem).toBeInViewport({ ratio: 1 });
		expect(await isClear(problem)).toBe(true);
		await asked.locator(`input[value="${question.sentences.findLast(({ breaks }) => !breaks)?.id}"]`).check();
		await expect(problem).toBeHidden();
		// However long the reasons are.
		await page.locator('quiz-form [data-key] [data-why]').evaluateAll((reasons) => {
			for (const reason of reasons) reason.textContent = 'A reason of some length. '.repeat(30);
		});
		await check.click();
		const onward = next.or(finish).locator('visible=true');
		await expect(onward).toBeInViewport({ ratio: 1 });
		expect(await isClear(onward)).toBe(true);
		await expect(page.locator('.feedback h3')).toBeInViewport({ ratio: 1 });
		expect(await isClear(page.locator('.feedback h3'))).toBe(true);
	});

	test(`things are put in order with buttons that keep the focus and say where a thing is (${language})`, async ({ page }) => {
		const { question, asked, check, problem, feedback, status, kept } = await askFirst(page, language, 'order');
		const ids = question.items.map(({ id }) => id);
		await check.click();
		await expect(problem).toHaveText(word(language, 'quiz.choose.order'));
		await sort(asked, ids, async (button) => {
			await button.click();
			await expect(button).toBeFocused();
		});
		await expect(status).toContainText(/\d/);
		await expect(problem).toBeHidden();
		await check.click();
		await expect(feedback).toContainText(word(language, 'quiz.right'));
		await expect(feedback).toContainText(question.why[language]);
		await expect.poll(kept).toMatchObject({ chosen: ids, correct: true });
	});

	test(`a match is checked when each line has its pair, and every pair is explained (${language})`, async ({ page }) => {
		const { question, asked, check, problem, feedback, kept } = await askFirst(page, language, 'match');
		await check.click();
		await expect(problem).toHaveText(word(language, 'quiz.choose.match'));
		await expect(asked.locator('select').first()).toBeFocused();
		for (const { id, right } of question.pairs) await asked.locator(`select[name="${id}"]`).selectOption(right[language]);
		await check.click();
		await expect(feedback).toContainText(word(language, 'quiz.right'));
		for (const { why } of question.pairs) await expect(feedback).toContainText(why[language]);
		for (const { why } of question.others ?? []) await expect(feedback).not.toContainText(why[language]);
		await expect.poll(kept).toMatchObject({ chosen: question.pairs.map(({ id }) => `${id}=${id}`).toSorted(), correct: true });
	});

	test(`a typed answer is forgiven its case, spaces and final mark (${language})`, async ({ page }) => {
		const { question, asked, check, feedback, kept } = await askFirst(page, language, 'text');
		const [answer = ''] = question.accept[language];
		await asked.locator('input').fill(`  ${answer.toUpperCase()}. `);
		await check.click();
		await expect(feedback).toContainText(word(language, 'quiz.right'));
		await expect(feedback).toContainText(question.why[language]);
		await expect.poll(kept).toMatchObject({ chosen: [`${answer.toUpperCase()}.`], correct: true });
	});

	test(`the sentences of a post are marked, and what was missed is explained (${language})`, async ({ page }) => {
		const { question, asked, check, problem, feedback, kept } = await askFirst(page, language, 'post');
		await check.click();
		await expect(problem).toHaveText(word(language, 'quiz.choose.post'));
		// The box to tick stands before its sentence, in the same line.
		const [box, sentence] = await Promise.all([
			asked.locator('.sentence input').first().boundingBox(),
			asked.locator('.sentence span').first().boundingBox(),
		]);
		expect(box!.x + box!.width).toBeLessThan(sentence!.x);
		const breaking = question.sentences.filter(({ breaks }) => breaks);
		const [found] = breaking;
		await asked.locator(`input[value="${found?.id}"]`).check();
		await check.click();
		for (const { why } of breaking) await expect(feedback).toContainText(why[language]);
		for (const { why, breaks } of question.sentences) if (!breaks) await expect(feedback).not.toContainText(why[language]);
		await expect.poll(kept).toMatchObject({ chosen: [found?.id], correct: breaking.length === 1 });
	});

	test(`a story goes on with what is chosen, and its end is explained (${language})`, async ({ page }) => {
		const { question, asked, check, problem, feedback, kept } = await askFirst(page, language, 'scenario');
		await check.click();
		await expect(problem).toHaveText(word(language, 'quiz.choose.scenario'));
		const path = wayTo(question, 'good');
		for (const { choice } of path) await asked.locator(`[data-choice="${choice.id}"] > summary`).locator('visible=true').click();
		const ending = question.endings.find(({ id }) => id === path.at(-1)?.choice.to);
		await expect(asked).toContainText(ending?.text[language] ?? '');
		// The way not taken is gone; what was taken cannot be closed again.
		for (const { choice, scene } of path) {
			const others = scene.choices.filter(({ id }) => id !== choice.id);
			for (const { id } of others) await expect(asked.locator(`[data-choice="${id}"]`).locator('visible=true')).toHaveCount(0);
		}
		await asked.locator('summary').locator('visible=true').first().click();
		await expect(asked).toContainText(ending?.text[language] ?? '');
		await check.click();
		await expect(feedback).toContainText(word(language, 'quiz.right'));
		await expect(feedback).toContainText(ending?.why[language] ?? '');
		await expect.poll(kept).toMatchObject({ chosen: [...path.map(({ choice }) => choice.id), ending?.id], correct: true });
	});
}

test('what belongs to no line of a match is offered among the rest, and who chooses it reads why not', async ({ page }) => {
	const { question, asked, check, feedback, status, kept } = await askFirst(page, 'en', 'match');
	const [first, ...rest] = question.pairs;
	const [other] = question.others ?? [];
	await expect(asked).toContainText(word('en', 'quiz.notAllFit'));
	await asked.getByLabel(first!.left.en).selectOption(other!.right.en);
	for (const { left, right } of rest) await asked.getByLabel(left.en).selectOption(right.en);
	await check.click();
	await expect(feedback).toContainText(word('en', 'quiz.partly', { right: rest.length, of: question.pairs.length }));
	await expect(feedback).toContainText(`${word('en', 'quiz.noPair')}: ${other!.right.en} ${other!.why.en}`);
	await expect(status).toContainText(other!.why.en);
	await expect.poll(kept).toMatchObject({ correct: false });
	expect((await kept())?.chosen).toContain(`${first!.id}=${other!.id}`);
});

test('a story that ends badly says how it could have gone, and begins anew when it is asked again', async ({ page }) => {
	const { question, asked, check, feedback, finish, next, quiz } = await askFirst(page, 'en', 'scenario');
	for (const { choice } of wayTo(question, 'bad'))
		await asked.locator(`[data-choice="${choice.id}"] > summary`).locator('visible=true').click();
	await check.click();
	await expect(feedback).toContainText(word('en', 'quiz.wrong'));
	await expect(feedback).toContainText(word('en', 'quiz.betterEnding'));
	await expect(feedback.getByRole('heading')).toBeFocused();
	await expect(feedback.getByRole('heading')).toBeInViewport();
	await expect(next.or(finish).locator('visible=true')).toBeVisible();
	await page.reload();
	await expect(quiz.locator('[data-taken]')).toHaveCount(0);
});

test('a thing can be dragged to its place with a mouse', async ({ page }) => {
	const { asked } = await askFirst(page, 'en', 'order');
	const items = asked.locator('[data-item]');
	const order = () => items.evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['item']));
	const [first, ...rest] = await order();
	// All of the list has to be on the screen: a mouse cannot go below it.
	await items.last().scrollIntoViewIfNeeded();
	await items.first().locator('[data-text]').hover();
	await page.mouse.down();
	const last = await items.last().boundingBox();
	await page.mouse.move((last?.x ?? 0) + 20, (last?.y ?? 0) + (last?.height ?? 0), { steps: 12 });
	await page.mouse.up();
	await expect.poll(order).toEqual([...rest, first]);
});

test('each kind can be answered with the keyboard alone', async ({ page }) => {
	const { question, asked, check, feedback } = await askFirst(page, 'en', 'order');
	await sort(
		asked,
		question.items.map(({ id }) => id),
		async (button) => {
			await button.focus();
			await page.keyboard.press('Enter');
		},
	);
	await tabTo(page, check);
	await page.keyboard.press('Enter');
	await expect(feedback).toContainText(word('en', 'quiz.right'));
});

test('a story can be followed with the keyboard alone', async ({ page }) => {
	const { question, asked, check, feedback, status } = await askFirst(page, 'en', 'scenario');
	for (const { choice } of wayTo(question, 'good')) {
		const summary = asked.locator(`[data-choice="${choice.id}"] > summary`).locator('visible=true');
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(summary).toBeFocused();
		await expect(status).not.toBeEmpty();
	}
	await tabTo(page, check);
	await page.keyboard.press('Enter');
	await expect(feedback).toContainText(word('en', 'quiz.right'));
});

test('a page loads the script of the kinds that it asks, and of no other', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
	});
	const ofPage = async (kind: AnyQuestion['kind']) => {
		scripts.length = 0;
		await page.goto(lesson('en', questionOfKind(kind).quiz));
		await expect(quizOn(page).check.or(quizOn(page).result).first()).toBeVisible();
		return [...scripts];
	};
	expect((await ofPage('scenario')).some((path) => /scenario/.test(path))).toBe(true);
	const plain = await ofPage('single');
	expect(plain.length).toBeGreaterThan(0);
	expect(plain.filter((path) => /(scenario|match|order|text)\./.test(path))).toEqual([]);
});

type Story = Extract<AnyQuestion, { kind: 'scenario' }>;

/** The choices that lead from the first scene to an ending with this result. */
function wayTo(
	{ scenes, endings }: Story,
	result: string,
): { scene: Story['scenes'][number]; choice: Story['scenes'][number]['choices'][number] }[] {
	const from = (id: string): ReturnType<typeof wayTo> | undefined => {
		if (endings.some((ending) => ending.id === id && ending.result === result)) return [];
		const scene = scenes.find((each) => each.id === id);
		for (const choice of scene?.choices ?? []) {
			const rest = from(choice.to);
			if (scene && rest) return [{ scene, choice }, ...rest];
		}
		return undefined;
	};
	const way = from(scenes[0]?.id ?? '');
	if (!way) throw new Error(`No way leads to a ${result} ending.`);
	return way;
}

for (const kind of ['single', 'multiple', 'post'] as const) {
	test(`a box stands at the left of its answer, on a screen and on paper (${kind})`, async ({ page }) => {
		const { asked } = await askFirst(page, 'en', kind);
		for (const [width, media] of [
			[360, 'screen'],
			[1280, 'screen'],
			[1280, 'print'],
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ media });
			const stray = await asked.locator('label').evaluateAll((labels) =>
				labels.flatMap((label) => {
					const [box, text] = [label.querySelector('input')!, label.querySelector('span')!].map((part) => part.getBoundingClientRect());
					const beside = box!.right <= text!.left && box!.top < text!.top + 24 && box!.width <= 24;
					return beside ? [] : [label.textContent];
				}),
			);
			expect(stray, `${width}, ${media}`).toEqual([]);
		}
	});
}
