import type { Page } from '@playwright/test';
import { changePage, expect, lesson, sidewaysScroll, storedProgress, tabTo, test } from './helpers.ts';
import { answerAll, at, readToEnd, storeDocument } from './stored.ts';
import { builtDay, noonOf, readItems } from './library-index.ts';
import { languages, readQuiz, word, topicName, written } from './words.ts';

const first = 'why-we-speak/what-an-advocate-is';
const profile = 'linkedin/profile';
const questions = readQuiz(profile);

const entryOf = (page: Page, id: string) => page.locator(`my-record [data-page="${id}"]`);
const factsOf = (page: Page, id: string) => entryOf(page, id).locator('[data-facts]');
const badge = (page: Page, id: string) => page.locator(`my-badges [data-badge="${id}"]`);

/** Answers to every question of a quiz; those named were wrong at first. */
function answers(wrongAtFirst: readonly string[] = []) {
	const one = (correct: boolean, time: number) => ({ revision: 1, chosen: ['a'], correct, at: time });
	return Object.fromEntries(questions.map(({ id }) => [id, { first: one(!wrongAtFirst.includes(id), at), last: one(true, at + 1) }]));
}

/** The words of a label that do not stand on one line. */
function brokenWords(label: Element): string[] {
	const node = label.firstChild;
	return [...(node?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: found, index }) => {
		const range = document.createRange();
		range.setStart(node!, index);
		range.setEnd(node!, index + found.length);
		return range.getClientRects().length > 1 ? [found] : [];
	});
}

for (const language of languages) {
	test(`before anything is done the page is kind and says what to begin with (${language})`, async ({ page }) => {
		await page.goto(`/${language}/me/`);
		await expect(page.locator('my-record:defined')).toBeVisible();
		const panel = page.locator('[data-empty]');
		await expect(panel).toContainText(word(language, 'me.empty'));
		await expect(page.locator('[data-summary]')).toBeHidden();
		await expect(page.locator('[data-weeks]')).toHaveText(word(language, 'me.weeks.none'));
		await expect(page.locator('my-badges [data-earned]')).toHaveCount(0);
		await panel.getByRole('link').click();
		await expect(page).toHaveURL(`/${language}/start/new-hire/`);
	});
}

test('what is done on a lesson stands on the page, with its date and score, and the first badge', async ({ page }) => {
	// Midnight may come in between.
	await page.clock.setFixedTime(at);
	await page.goto(lesson('en', first));
	await answerAll(page, readQuiz(first));
	await page
		.locator('.site-nav')
		.getByRole('link', { name: word('en', 'nav.me'), exact: true })
		.click();
	await expect(page).toHaveURL('/en/me/');
	const today = '1 January 2026';
	const total = readQuiz(first).length;
	await expect(factsOf(page, first)).toHaveText(
		[
			word('en', 'me.read', { date: today }),
			word('en', 'me.quiz.same', { now: total, total }),
			word('en', 'me.quiz.passed', { date: today }),
		].join(' · '),
	);
	await expect(page.locator('[data-empty]')).toBeHidden();
	await expect(page.locator('[data-summary]')).toBeVisible();
	await expect(badge(page, 'first-lesson').locator('.state')).toHaveText(word('en', 'me.badges.earned', { date: today }));
	await expect(badge(page, 'five-lessons').locator('.state')).toHaveText(word('en', 'me.badges.have', { have: 1, need: 5 }));
	await expect.poll(async () => Object.keys((await storedProgress(page))?.badges ?? {})).toEqual(['first-lesson']);
});

test.describe('of what is kept', () => {
	test('the first answers stand beside the last, in the reader’s language', async ({ page }) => {
		await storeDocument(page, {
			quizzes: { [profile]: { answers: answers([questions[0]?.id ?? '']), passed: { revision: 1, at, score: 1 } } },
		});
		const total = questions.length;
		for (const [language, date] of [
			['en', '1 January 2026'],
			['ru', '1 января 2026 г.'],
		] as const) {
			await page.goto(`/${language}/me/`);
			await expect(factsOf(page, profile)).toContainText(word(language, 'me.quiz.better', { first: total - 1, now: total, total }), {
				ignoreCase: true,
			});
			await expect(factsOf(page, profile)).toContainText(word(language, 'me.quiz.passed', { date }));
		}
	});

	test('a quiz whose right answer has changed says how many questions to refresh, and leads there', async ({ page }) => {
		await storeDocument(page, { quizzes: { [profile]: { answers: answers(), passed: { revision: 1, at, score: 1 } } } });
		const [changed] = questions;
		await changePage(page, '/en/me/', (html) =>
			html.replace(/(data-page="linkedin\/profile" data-quiz=")([^"]*)/, (_whole, before: string, value: string) => {
				const quiz = JSON.parse(value.replaceAll('&#34;', '"').replaceAll('&quot;', '"')) as {
					revision: number;
					questions: { id: string; since: number }[];
				};
				quiz.revision = 2;
				for (const question of quiz.questions) if (question.id === changed?.id) question.since = 2;
				return before + JSON.stringify(quiz).replaceAll('"', '&quot;');
			}),
		);
		await page.goto('/en/me/#track-linkedin');
		const refresh = entryOf(page, profile).getByRole('link', { name: word('en', 'me.refresh_one', { count: 1 }) });
		await expect(refresh).toHaveAttribute('href', `${lesson('en', profile)}#quiz`);
		await expect(factsOf(page, profile)).toContainText(word('en', 'me.quiz.passed', { date: '1 January 2026' }));
	});

	test('acknowledgements show version and date, texts their title and networks', async ({ page }) => {
		await storeDocument(page, {
			acknowledgements: { 'guidelines/disclosure': { 1: at } },
			shares: { 'heat-loss-calculator': { 'linkedin/en/expert': at, 'telegram/en/short': at - 1 }, 'never-was': { 'x/en/short': at } },
		});
		await page.goto('/en/me/#shares');
		await expect(factsOf(page, 'guidelines/disclosure')).toHaveText(word('en', 'me.acknowledged', { version: 1, date: '1 January 2026' }), {
			ignoreCase: true,
		});
		const shares = page.locator('[data-shares] li');
		await expect(shares).toHaveCount(2);
		await expect(shares.getByRole('link')).toHaveAttribute('href', '/en/share/heat-loss-calculator/');
		await expect(shares.filter({ has: page.getByRole('link') }).locator('.meta')).toHaveText(
			word('en', 'me.shared', { networks: 'LinkedIn, Telegram', date: '1 January 2026' }),
			{ ignoreCase: true },
		);
		await expect(shares.filter({ hasText: 'never-was' })).toHaveText(/never-was/);
	});

	test('what the reader says they have posted stands there too, unless they took it back', async ({ page }) => {
		await storeDocument(page, {
			shares: { 'heat-loss-calculator': { 'linkedin/en/expert': at } },
			posted: {
				'heat-loss-calculator': { done: true, at },
				'frost-alarm': { done: true, at: at - 1 },
				'kettle-chart': { done: false, at },
			},
		});
		await page.goto('/en/me/');
		const shares = page.locator('[data-shares] li');
		await expect(shares).toHaveCount(2);
		const posted = word('en', 'me.posted', { date: '1 January 2026' });
		await expect(shares.nth(0).locator('.meta')).toContainText(posted);
		await expect(shares.nth(0).locator('.meta')).toContainText('LinkedIn');
		await expect(shares.nth(1).locator('.meta')).toHaveText(posted, { ignoreCase: true });
	});

	test('a change in another tab is shown at once', async ({ page, context }) => {
		await page.goto('/en/me/');
		await expect(page.locator('[data-empty]')).toBeVisible();
		const other = await context.newPage();
		await other.goto('/en/guidelines/mistakes/');
		await readToEnd(other);
		await expect(page.locator('[data-empty]')).toBeHidden();
		await expect(factsOf(page, 'guidelines/mistakes')).not.toBeEmpty();
	});
});

test.describe('badges and weeks', () => {
	const week = 7 * 86_400_000;

	test('weeks in a row are counted, the present one being open until it ends', async ({ page }) => {
		await page.clock.setFixedTime(at + 4 * week);
		const weeks = Object.fromEntries([1, 2, 3].map((each) => [each, { first: at + each * week, last: at + each * week }]));
		await storeDocument(page, { lessons: { [first]: { done: true, at } }, weeks });
		await page.goto('/en/me/');
		await expect(page.locator('[data-weeks]')).toHaveText(word('en', 'me.weeks.current_other', { count: 3 }));
		await expect(badge(page, 'three-weeks')).toHaveAttribute('data-earned', '');
		await page.goto('/ru/me/');
		await expect(page.locator('[data-weeks]')).toHaveText(word('ru', 'me.weeks.current_few', { count: 3 }));
	});

	test('a badge stays when what it was given for is marked as unread', async ({ page }) => {
		await storeDocument(page, { lessons: { [first]: { done: true, at } } });
		await page.goto('/en/me/');
		await expect(badge(page, 'first-lesson')).toHaveAttribute('data-earned', '');
		await page.goto(lesson('en', first));
		await page.locator('read-mark button').click();
		await page.goto('/en/me/');
		await expect(entryOf(page, first).locator('progress-mark')).not.toHaveAttribute('data-done');
		await expect(badge(page, 'first-lesson')).toHaveAttribute('data-earned', '');
	});

	test('can be hidden and shown again, by keyboard, and stay as chosen', async ({ page }) => {
		await page.goto('/en/me/#badges');
		const hide = page.getByRole('button', { name: word('en', 'me.badges.hide') });
		await tabTo(page, hide);
		await page.keyboard.press('Enter');
		const show = page.getByRole('button', { name: word('en', 'me.badges.show') });
		await expect(show).toBeFocused();
		await expect(page.locator('[data-badge]').first()).toBeHidden();
		await expect(page.getByText(word('en', 'me.badges.hidden'))).toBeVisible();
		await page.reload();
		await expect(show).toBeVisible();
		await expect(page.locator('[data-badge]').first()).toBeHidden();
		await show.click();
		await expect(page.locator('[data-badge]').first()).toBeVisible();
	});
});

test('interests are kept at each tick, and the library begins with them', async ({ page }) => {
	// On another day the cards of the finished page are replaced.
	await page.clock.setFixedTime(noonOf(await builtDay(page)));
	await page.goto('/en/share/');
	const topics = new Map(readItems('en').map(({ id, topics }) => [id, topics.join(' ')]));
	const topicsOf = async () => {
		const ids = await page
			.locator('share-library [data-item]:not([hidden])')
			.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['item'] ?? ''));
		return ids.map((id) => topics.get(id) ?? '');
	};
	const before = await topicsOf();
	const topic = before.at(-1)?.split(' ')[0] ?? '';
	expect(before[0]?.split(' ')).not.toContain(topic);
	await page.goto('/en/me/#interests');
	const choice = page.getByRole('checkbox', { name: topicName('en', topic), exact: true });
	await choice.check();
	await expect(page.locator('my-interests').getByRole('status')).toHaveText(word('en', 'me.interests.saved'));
	await page.reload();
	await expect(choice).toBeChecked();
	await page.goto('/en/share/');
	await expect(page.locator('share-library select[name=sort]')).toHaveValue('me');
	await expect.poll(async () => (await topicsOf())[0]?.split(' ')).toContain(topic);
	const after = await topicsOf();
	expect(after[0]?.split(' ')).toContain(topic);
	expect(after.toSorted()).toEqual(before.toSorted());
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const language of written) {
		test(`the six places fit into the bar, large enough to touch (${language})`, async ({ page }) => {
			await page.goto(`/${language}/me/`);
			const places = page.locator('.site-nav a');
			await expect(places).toHaveCount(6);
			for (const place of await places.all()) {
				const box = await place.boundingBox();
				expect(box?.width).toBeGreaterThanOrEqual(44);
				expect(box?.height).toBeGreaterThanOrEqual(44);
				expect(await place.locator('span').evaluate(brokenWords)).toEqual([]);
			}
			await expect(page.locator('.site-nav [aria-current]')).toHaveText(word(language, 'nav.me'));
			const names = await page
				.locator('.site-nav span')
				.evaluateAll((all) => all.map((name) => name.getBoundingClientRect().toJSON() as DOMRect));
			const gaps = names.slice(1).map(({ left }, index) => left - names[index]!.right);
			expect(Math.min(...gaps), 'a space between two names').toBeGreaterThan(3);
		});

		test(`the names of the places are read, and grow with the letters of the reader (${language})`, async ({ page }) => {
			await page.goto(`/${language}/me/`);
			const names = page.locator('.site-nav a span');
			const sizes: number[] = [];
			for (const width of [320, 360]) {
				await page.setViewportSize({ width, height: 640 });
				for (const letters of ['100%', '150%', '200%']) {
					await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
					sizes.push(await names.first().evaluate((name) => Number.parseFloat(getComputedStyle(name).fontSize)));
					expect(await sidewaysScroll(page)).toBe(0);
					for (const name of await names.all()) expect(await name.evaluate(brokenWords)).toEqual([]);
					const cut = await names.evaluateAll((all) => all.filter((name) => name.scrollWidth > name.parentElement!.clientWidth).length);
					expect(cut).toBe(0);
				}
			}
			expect(sizes[0]).toBeGreaterThanOrEqual(11);
			for (const [index, size] of sizes.entries()) if (index % 3 > 0) expect(size).toBeGreaterThan(sizes[index - 1]! * 1.15);
		});
	}

	for (const language of languages) {
		test(`a page full of long ids does not scroll sideways (${language})`, async ({ page }) => {
			const long = 'x'.repeat(200);
			await storeDocument(page, {
				lessons: { [long]: { done: true, at }, [first]: { done: true, at }, bad: { done: long } },
				acknowledgements: { 'guidelines/disclosure': { [long]: at } },
				shares: { [long]: { [`${long.slice(20)}/en/a`]: at } },
			});
			await page.goto(`/${language}/me/`);
			await expect(page.locator('[data-leftovers] li')).toHaveCount(1);
			await expect(page.locator('[data-shares] li')).toHaveCount(1);
			await page.locator('stored-data details summary').click();
			expect(await sidewaysScroll(page)).toBe(0);
		});
	}
});

test('the page is one screen of a phone and a list of what is folded away, and says of each how much is done', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await storeDocument(page, {
		lessons: { [first]: { done: true, at } },
		quizzes: { [first]: { answers: {}, passed: { revision: 1, score: 1, at } } },
		posted: { 'frost-alarm': { done: true, at } },
		preferences: { path: { value: 'new-hire', at } },
	});
	await page.goto('/en/me/');
	await expect(page.locator('[data-own]').getByRole('link', { name: word('en', 'path.continue') })).toBeInViewport();
	await expect(page.locator('[data-figure=posts]')).toHaveText('1');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2.5 * 780);
	const track = page.locator('[data-track="why-we-speak"]');
	await page.locator('#lessons').click();
	const total = await track.locator('[data-page]').count();
	await expect(track.locator('> summary [data-state]')).toHaveText(word('en', 'training.done', { done: 1, total }));
});

test('search finds the page by its name', async ({ page }) => {
	await page.goto('/en/');
	await page.locator('site-search button').click();
	await page.locator('dialog.search input').fill(word('en', 'me.title'));
	await expect(page.locator('dialog.search a[href="/en/me/"]')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`the page says why it is empty and lists all there is to read (${language})`, async ({ page }) => {
			await page.goto(`/${language}/me/`);
			for (const fold of await page.locator('details.fold > summary').all()) if (await fold.isVisible()) await fold.click();
			await expect(page.locator('my-record noscript p')).toHaveText(word(language, 'me.noScript'));
			await expect(page.locator('my-record [data-page] a').locator('visible=true')).not.toHaveCount(0);
			await expect(page.locator(`my-record a[href="${lesson(language, profile)}"]`)).toBeVisible();
			await expect(page.locator('[data-badge]').first()).toBeVisible();
			await expect(page.locator('button, select, textarea, input').locator('visible=true')).toHaveCount(0);
			await expect(page.locator('stored-data')).toContainText(word(language, 'me.stored.safari'));
		});
	}
});
