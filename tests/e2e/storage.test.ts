import type { Page } from '@playwright/test';
import { expect, lesson, quizOn, storedProgress, test } from './helpers.ts';
import { readQuiz, rightAnswer, word, type Question } from './words.ts';

const id = 'why-we-speak/what-an-advocate-is';
const questions = readQuiz(id);
const [one, two] = questions as [Question, Question];
const key = 'outspoken:/';

const notice = (page: Page) => page.locator('storage-notice').getByRole('status');

/** Puts a text where the progress is kept, before any page of the visit reads it. */
async function store(page: Page, text: string): Promise<void> {
	await page.goto('/404.html');
	await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, text]);
}

function storedTexts(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)));
}

async function asideTexts(page: Page): Promise<string[]> {
	return Object.entries(await storedTexts(page))
		.filter(([name]) => name.startsWith(`${key}:aside:`))
		.map(([, text]) => text);
}

async function answerAll(page: Page): Promise<void> {
	const parts = quizOn(page);
	for (const asked of questions) {
		await parts.answer(asked, rightAnswer(asked));
		await parts.goOn();
	}
	await expect(parts.result).toContainText(word('en', 'quiz.passed'));
}

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
		await answerAll(page);
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
	await answerAll(page);
	await expect(notice(page)).toHaveText(word('en', 'notice.memory'));
	expect(await storedProgress(page)).toBeNull();
});

test('a document that is no JSON is kept aside, and said once', async ({ page }) => {
	const broken = '{"version":1,"lessons":{';
	await store(page, broken);
	await page.goto(lesson('en', id));
	await expect(notice(page)).toHaveText(word('en', 'notice.aside'));
	await expect.poll(async () => (await asideTexts(page)).length).toBe(1);
	expect(JSON.parse((await asideTexts(page))[0] ?? '')).toEqual([{ path: '', raw: broken }]);
	await answerAll(page);
	await expect.poll(async () => (await storedProgress(page))?.quizzes[id]?.passed).toBeTruthy();
	await page.goto('/en/guidelines/');
	await expect(page.locator('progress-mark:defined').first()).toBeVisible();
	await expect(notice(page)).toBeEmpty();
	expect(await asideTexts(page)).toHaveLength(1);
});

test('the notice can be closed', async ({ page }) => {
	await store(page, '[]');
	await page.goto('/en/');
	await expect(notice(page)).toHaveText(word('en', 'notice.aside'));
	await page.getByRole('button', { name: word('en', 'notice.close') }).click();
	await expect(notice(page)).toBeEmpty();
	await expect(page.getByRole('button', { name: word('en', 'notice.close') })).toBeHidden();
});

test('a document of a newer version is left as it is', async ({ page }) => {
	const newer = '{"version":99,"lessons":["in a shape of its own"]}';
	await store(page, newer);
	await page.goto(lesson('en', id));
	await expect(notice(page)).toHaveText(word('en', 'notice.newer'));
	await answerAll(page);
	expect(await storedTexts(page)).toMatchObject({ [key]: newer });
	expect(await asideTexts(page)).toEqual([]);
});

test('entries that cannot be read are put aside one by one, and the others stay', async ({ page }) => {
	const at = 1_767_225_600_000;
	const good = { done: true, at };
	await store(
		page,
		JSON.stringify({
			version: 1,
			lessons: { [id]: good, 'linkedin/profile': 'yes', 'telegram/profile': { done: 1, at } },
			quizzes: [],
			acknowledgements: {},
			shares: null,
			preferences: { language: { value: 'ru', at } },
		}),
	);
	await page.goto('/en/training/why-we-speak/');
	await expect(notice(page)).toHaveText(word('en', 'notice.aside'));
	await expect(page.locator(`main progress-mark[data-id="${id}"]`)).toContainText(word('en', 'lesson.read'));
	await page.goto('/en/training/linkedin/');
	await expect(page.locator('main progress-mark[data-id="linkedin/profile"]')).not.toContainText(word('en', 'lesson.read'));
	await expect.poll(async () => (await asideTexts(page)).length).toBe(1);
	const paths = (JSON.parse((await asideTexts(page))[0] ?? '[]') as { path: string }[]).map(({ path }) => path);
	expect(paths.toSorted()).toEqual(['lessons.linkedin/profile', 'lessons.telegram/profile', 'quizzes', 'shares']);
	expect(await storedProgress(page)).toMatchObject({ lessons: { [id]: good }, preferences: { language: { value: 'ru', at } } });
});

test('hostile texts in the storage stay texts', async ({ page }) => {
	const at = 1_767_225_600_000;
	const mark = '<img src=x onerror="window.hostile=1">';
	await store(
		page,
		`{"version":1,"lessons":{"__proto__":{"done":true,"at":${at}},${JSON.stringify(mark)}:{"done":true,"at":${at}}},` +
			`"quizzes":{"${id}":{"answers":{"constructor":{"first":{"revision":1,"chosen":[${JSON.stringify(mark)}],"correct":true,"at":${at}}}}}},` +
			`"acknowledgements":{},"shares":{},"preferences":{"language":{"value":"javascript:window.hostile=1","at":${at}}}}`,
	);
	await page.goto('/');
	await expect(page).toHaveURL('/en/');
	await page.goto(lesson('en', id));
	await answerAll(page);
	expect(await page.evaluate(() => [(window as { hostile?: unknown }).hostile, ({} as { done?: unknown }).done])).toEqual([
		undefined,
		undefined,
	]);
	await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('two tabs that answer at once lose nothing', async ({ page, context }) => {
	const others = ['linkedin/profile', 'telegram/profile'] as const;
	const tabs = await Promise.all(
		[page, ...(await Promise.all(others.map(() => context.newPage())))].map(async (tab, index) => {
			const quiz = [id, ...others][index] ?? id;
			const [first] = readQuiz(quiz) as [Question];
			await tab.goto(lesson('en', quiz));
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
