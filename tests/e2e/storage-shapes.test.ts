import { expect, lesson, started, storedProgress, test } from './helpers.ts';
import { asideTexts, at, notice, store, storeDocument } from './stored.ts';
import { readQuiz, word } from './words.ts';

const id = 'why-we-speak/what-an-advocate-is';
const [question = ''] = readQuiz(id).map((each) => each.id);
const good = { done: true, at };

/** Every page that shows something of what is stored. */
const pages = [
	'/en/',
	'/en/me/',
	'/en/training/',
	'/en/training/why-we-speak/',
	'/en/start/new-hire/',
	'/en/guidelines/disclosure/',
	'/en/share/',
	lesson('en', id),
];

test('entries that cannot be read are put aside one by one, and the others stay', async ({ page }) => {
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
	await expect(page.locator(`main progress-mark[data-id="${id}"]`)).toContainText(word('en', 'path.begun'));
	await page.goto('/en/training/linkedin/');
	await expect(page.locator('main progress-mark[data-id="linkedin/profile"]')).not.toContainText(word('en', 'path.begun'));
	await expect.poll(async () => (await asideTexts(page)).length).toBe(1);
	const paths = (JSON.parse((await asideTexts(page))[0] ?? '[]') as { path: string }[]).map(({ path }) => path);
	expect(paths.toSorted()).toEqual(['lessons.linkedin/profile', 'lessons.telegram/profile', 'quizzes', 'shares']);
	expect(await storedProgress(page)).toMatchObject({ lessons: { [id]: good }, preferences: { language: { value: 'ru', at } } });
});

const answer = { revision: 1, chosen: ['a'], correct: true, at };
const sections = ['quizzes', 'acknowledgements', 'shares', 'reviews', 'weeks', 'badges', 'preferences'];
const each = (value: unknown) => Object.fromEntries(sections.map((name) => [name, value]));
const inAnswer = (part: unknown) => ({ quizzes: { [id]: { answers: { [question]: part } } } });

// Which shapes there are, and what is left of each, is in tests/unit/progress/shapes.test.ts; here pages show what is left.
for (const [what, parts] of Object.entries({
	'sections that are texts': { ...each('x'), since: 'x' },
	'sections that are lists': each([[]]),
	'sections that are nothing': { ...each(null), since: null },
	'entries of every section that are of wrong types': {
		quizzes: {
			[id]: {
				answers: { [question]: { first: { ...answer, chosen: 'a' }, last: { ...answer, chosen: [null], at: 'today' } } },
				passed: { revision: 1, at, score: 99 },
				attempt: { number: 'two', at },
			},
			'linkedin/profile': 7,
		},
		acknowledgements: { 'guidelines/disclosure': { 1: 9e15 } },
		shares: { 'heat-loss-calculator': { 'x/en/short': -1 } },
		reviews: { [question]: { [at]: 9, soon: 2 } },
		weeks: { 1: { first: '1', last: at } },
		badges: { 'first-lesson': 1e300 },
		preferences: { language: 'ru', badges: { value: true, at }, 'interest/topic/sensors': { value: 'yes' } },
	},
	'answers that are a nest of a thousand lists': inAnswer(Array.from({ length: 1000 }).reduce((nest) => [nest], 'deep')),
})) {
	test(`${what} are set aside, and everything else goes on`, async ({ page }) => {
		await storeDocument(page, { lessons: { [id]: good }, ...parts });
		for (const path of [lesson('en', id), '/en/me/']) {
			await page.goto(path);
			await started(page);
		}
		await expect.poll(async () => (await asideTexts(page)).length).toBe(1);
		await expect(page.locator(`[data-page="${id}"] progress-mark`)).toHaveAttribute('data-begun', '');
		await expect(page.locator('[data-aside] li')).toHaveCount(1);
		expect((await storedProgress(page))?.lessons[id]).toEqual(good);
	});
}

const hostile = '<img src=x onerror="window.hostile=1">';

test('hostile texts in every field stay texts, on every page that shows what is stored', async ({ page }) => {
	const pair = { first: { ...answer, chosen: [hostile] }, last: { ...answer, chosen: [hostile] } };
	const quiz = { answers: { [question]: pair, [hostile]: pair } };
	await storeDocument(page, {
		lessons: { [hostile]: good, [id]: good, constructor: good },
		quizzes: { [id]: quiz, [hostile]: quiz },
		acknowledgements: { [hostile]: { [hostile]: at }, 'guidelines/disclosure': { [hostile]: at } },
		shares: { [hostile]: { [`${hostile}/en/x`]: at }, 'heat-loss-calculator': { [hostile]: at } },
		reviews: { [hostile]: { [at]: 3 } },
		weeks: { [hostile]: { first: at, last: at } },
		badges: { [hostile]: at },
		preferences: Object.fromEntries(
			['language', 'badges', 'install', 'interest/topic/sensors', `interest/topic/${hostile}`, hostile].map((name) => [
				name,
				{ value: hostile, at },
			]),
		),
	});
	await page.goto('/');
	await expect(page).toHaveURL('/en/');
	for (const path of pages) {
		await page.goto(path);
		await started(page);
		await expect(page.locator('img[src=x]')).toHaveCount(0);
		expect(await page.evaluate(() => (window as { hostile?: unknown }).hostile), path).toBeUndefined();
	}
	await page.goto('/en/me/');
	await expect(page.locator('[data-leftovers] .what').filter({ hasText: hostile })).not.toHaveCount(0);
	await expect(page.locator('[data-shares] .what').filter({ hasText: hostile })).toHaveCount(1);
	// No version is called so: nothing is said of it, and it stays kept.
	await expect(page.locator('[data-page="guidelines/disclosure"] [data-facts]')).toBeHidden();
	expect((await storedProgress(page))?.acknowledgements['guidelines/disclosure']).toEqual({ [hostile]: at });
});

test('a key of every object is a key like any other', async ({ page }) => {
	await store(
		page,
		`{"version":1,"lessons":{"__proto__":{"done":true,"at":${at}},"constructor":{"done":true,"at":${at}}},"badges":{"__proto__":${at}}}`,
	);
	await page.goto('/en/me/');
	await expect(page.locator('[data-leftovers] .what')).toHaveText([
		`${word('en', 'me.kind.lesson')}: __proto__`,
		`${word('en', 'me.kind.lesson')}: constructor`,
	]);
	expect(await page.evaluate(() => ({}) as { done?: unknown })).toEqual({});
});
