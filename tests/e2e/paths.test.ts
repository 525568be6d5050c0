import type { Page, Route } from '@playwright/test';
import { changePage, expect, lesson, notStarted, quizOn, sidewaysScroll, storedProgress, tabTo, test } from './helpers.ts';
import { keep, progressOn, curriculum, stepsOf } from './curriculum.ts';
import { noonOf } from './library-index.ts';
import { languages, readQuiz, rightAnswer, word } from './words.ts';

const path = 'new-hire';
const start = (language: string, query = '') => `/${language}/start/${path}/${query}`;
const first = 'why-we-speak/what-an-advocate-is';
const guideline = 'guidelines/disclosure';
const from = Date.UTC(2026, 10, 20, 9);
const status = (page: Page) => page.locator('path-progress [data-status]');
const due = (page: Page) => page.locator('path-invitation .due');
const acknowledgement = (page: Page) => page.locator('acknowledge-mark');
const total = stepsOf(path).length;

test('somebody who follows the link is led to the next step, and back', async ({ page }) => {
	await keep(page, progressOn(path, { from, except: [first, guideline] }));
	await page.goto(start('en', '?due=2099-12-15&group=autumn'));
	await expect(page.locator('path-invitation')).toContainText('15 December 2099');
	await expect(page.locator('path-invitation')).toContainText(word('en', 'path.group', { group: 'autumn' }));
	await expect(status(page)).toContainText(word('en', 'path.progress', { done: total - 2, total }));
	await expect(page.locator('[data-finish]')).toBeHidden();

	await test.step('the next step of a fixed order is pointed out, and no other is locked', async () => {
		const next = page.locator('#steps-list [aria-current=step]');
		await expect(next).toHaveCount(1);
		await expect(next).toContainText(word('en', 'path.next'));
		await expect(next.getByRole('link')).toHaveAttribute('href', lesson('en', first));
		await expect(page.locator('#steps-list li a[href]')).toHaveCount(total);
	});

	await test.step('reading a lesson is not enough, its questions are to be passed', async () => {
		await page.locator('path-progress .go a').click();
		await expect(page).toHaveURL(lesson('en', first));
		await page.locator('read-mark button').click();
		await page.goto(start('en'));
		await expect(page.locator(`main progress-mark[data-id="${first}"]`)).not.toHaveAttribute('data-done');
		await page.goto(lesson('en', first));
		const quiz = quizOn(page);
		for (const asked of readQuiz(first)) {
			await quiz.answer(asked, rightAnswer(asked));
			await quiz.goOn();
		}
		await expect(quiz.result).toBeVisible();
	});

	await test.step('the way back keeps what the link said', async () => {
		await page.locator('path-return .back').click();
		await expect(page).toHaveURL(start('en'));
		await expect(page.locator('path-invitation')).toContainText('15 December 2099');
		await expect(status(page)).toContainText(word('en', 'path.progress', { done: total - 1, total }));
	});
});

test('the date of an invitation stands beside the path at home and in the record, until the path is done', async ({ page }) => {
	await page.goto(start('en', '?due=2099-12-15&group=autumn'));
	await expect(due(page)).toContainText('15 December 2099');
	for (const place of ['/en/', '/en/me/']) {
		await page.goto(place);
		await expect(page.locator(`[data-path="${path}"] path-invitation .due`)).toContainText('15 December 2099');
		expect(await sidewaysScroll(page), place).toBe(0);
	}
	await keep(page, progressOn(path, { from }));
	await page.goto('/en/');
	await page.goto(start('en', '?due=2099-12-15&group=autumn'));
	for (const place of [start('en'), '/en/', '/en/me/']) {
		await page.goto(place);
		await expect(page.locator('path-invitation').first()).toContainText('15 December 2099');
		await expect(due(page), place).toBeHidden();
	}
});

test('who begins before the script of the page has come is on the path all the same', async ({ page }) => {
	const held: Route[] = [];
	await page.route('**/*.js', (route) => void held.push(route));
	await page.goto(start('en', '?due=2099-12-15&group=autumn'), { waitUntil: 'commit' });
	await page.getByRole('link', { name: word('en', 'path.begin'), exact: true }).click({ noWaitAfter: true });
	await page.waitForURL(`**${lesson('en', first)}`, { waitUntil: 'commit' });
	await page.unroute('**/*.js');
	for (const route of held) await route.continue().catch(() => undefined);

	await expect(page.locator('path-return')).toContainText(word('en', 'path.step.next', { number: 2, total }));
	await page.goto(start('en'));
	await expect(page.locator('path-invitation')).toContainText('15 December 2099');
	await page.goto('/en/me/');
	await expect(page.getByRole('heading', { name: word('en', 'home.path') })).toBeVisible();
});

test('who breaks off a lesson goes on where they stopped, though the page was not left in peace', async ({ page, context }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(start('en'));
	await page.locator('path-progress .go a').click();
	await expect(page).toHaveURL(lesson('en', first));
	await expect(page.locator(notStarted)).toHaveCount(0);
	const heading = page.locator('main h2[id]').nth(1);
	const [id, title] = [await heading.getAttribute('id'), await heading.innerText()];
	await heading.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - innerHeight / 2 + 20));
	await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(`${first}#${id}#`);
	await page.close();

	const back = await context.newPage();
	for (const place of ['/en/', start('en')]) {
		await back.goto(place);
		const onward = back.locator('path-progress .go a').locator('visible=true');
		await expect(onward).toHaveText(word('en', 'path.resume', { heading: title }));
		await expect(onward).toHaveAttribute('href', `${lesson('en', first)}#${id}`);
	}
	await back.goto(lesson('en', first));
	await expect(back.getByRole('link', { name: word('en', 'page.resume', { heading: title }) })).toHaveAttribute('href', `#${id}`);
	expect(await back.evaluate(() => scrollY)).toBe(0);
});

test('a guideline is acknowledged, once and in one place, and the end leads to the certificate', async ({ page }) => {
	await keep(page, progressOn(path, { from, except: [guideline] }));
	await page.goto(start('en'));
	await test.step('acknowledged', async () => {
		await expect(status(page)).toContainText(word('en', 'path.progress', { done: total - 1, total }));
		await page.locator('path-progress .go a').click();
		await expect(page).toHaveURL(`/en/${guideline}/`);
		await expect(page.locator('read-mark')).toHaveCount(0);
		await acknowledgement(page).getByRole('button').click();
		await expect(acknowledgement(page).getByRole('status')).toContainText(/version 1/);
		await expect(acknowledgement(page).getByRole('status')).toBeFocused();
		await expect(acknowledgement(page).getByRole('button')).toHaveText(word('en', 'acknowledge.undo'));
	});

	await test.step('the end leads to the certificate', async () => {
		await page.locator('path-return .next').click();
		await expect(page.locator('[data-finish]')).toBeVisible();
		await expect(page.locator('[data-finish] review-reminder button')).toBeVisible();
		await expect(page.locator('#steps-list [aria-current]')).toHaveCount(0);
		await page.getByRole('link', { name: word('en', 'path.after.certificate') }).click();
		await expect(page).toHaveURL(`${start('en')}certificate/`);
		await expect(page.locator('.sheet')).toContainText(word('en', 'certificate.title'));
	});
});

test('the path goes on in the other language where the reader left, with the date of the link', async ({ page }) => {
	await keep(page, progressOn(path, { from, except: [guideline] }));
	await page.goto(start('en', '?due=2099-12-15&group=autumn'));
	await page.locator('language-links a[hreflang=ru]').click();
	await expect(page).toHaveURL(start('ru', '?due=2099-12-15&group=autumn'));
	await expect(due(page)).toHaveText('Срок: вторник, 15 декабря 2099 г.');
	await expect(status(page)).toContainText(word('ru', 'path.progress', { done: total - 1, total }));
	await expect(page.locator('path-progress .go a')).toHaveAttribute('href', `/ru/${guideline}/`);
});

test.describe('the date of a link', () => {
	test.use({ timezoneId: 'Pacific/Auckland' });

	const by = (date: string) => word('en', 'path.due.by', { date });
	const cases = [
		['2026-12-15', `${by('Tuesday 15 December')} ${word('en', 'path.due.left', { days: '12 days' })}`],
		['2026-12-04', `${by('Friday 4 December')} ${word('en', 'path.due.tomorrow')}`],
		['2026-12-03', `${by('Thursday 3 December')} ${word('en', 'path.due.today')}`],
		['2026-12-31', by('Thursday 31 December')],
		['2026-12-01', word('en', 'path.due.past', { date: 'Tuesday 1 December' })],
	] as const;
	for (const [date, text] of cases) {
		test(`${date} is counted from the reader’s own day`, async ({ page }) => {
			// Two hours after midnight in Auckland, and still the second of December in world time.
			await page.clock.setFixedTime(new Date('2026-12-02T13:00:00Z'));
			await page.goto(start('en', `?due=${date}`));
			await expect(due(page)).toHaveText(text);
		});
	}

	for (const query of [
		'?due=2026-02-30',
		'?due=soon&group=%3Cimg%20src%3Dx%3E',
		'?due=2026-12-15x',
		`?group=${'a'.repeat(300)}`,
		'?due&group',
	]) {
		test(`is left out where nobody can have meant it, and the page is merely looked at: ${query.slice(0, 40)}`, async ({ page }) => {
			await page.goto(start('en', query));
			await expect(page.locator('path-invitation:defined')).toBeHidden();
			await expect(page.locator('img[src=x]')).toHaveCount(0);
			await page.locator('path-progress .go a').click();
			await expect(page).not.toHaveURL(/\/start\//);
			await expect.poll(async () => (await storedProgress(page))?.preferences).toMatchObject({ path: { value: path } });
			expect(Object.keys((await storedProgress(page))?.preferences ?? {})).toEqual(['path']);
		});
	}
});

test('of lessons to choose from, one is enough, and the button leads to the choice', async ({ page }) => {
	const chosen = ['linkedin/comments', 'telegram/comments'];
	const count = stepsOf('sales').length - 1;
	await page.setViewportSize({ width: 320, height: 740 });
	await keep(page, progressOn('sales', { from, except: chosen }));
	await page.goto('/en/start/sales/');
	await expect(status(page)).toContainText(word('en', 'path.progress', { done: count - 1, total: count }));
	await expect(page.locator('path-progress [data-next]')).toHaveText(word('en', 'path.choose'));
	await page.locator('path-progress .go a').click();
	await expect(page.locator('#choice-1')).toBeInViewport();
	await expect(page.locator('#choice-1 li a')).toHaveCount(chosen.length);
	await expect(page.locator('#choice-1 .track')).toHaveText(['LinkedIn', 'Telegram']);
	expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);

	await keep(page, progressOn('sales', { from, except: chosen.slice(1) }));
	await page.goto('/en/start/sales/');
	await expect(status(page)).toContainText(word('en', 'path.progress', { done: count, total: count }));
	await expect(page.locator('[data-finish]')).toBeVisible();
	await page.goto('/en/start/sales/certificate/');
	await expect(page.locator('[data-part=sheet] [data-step]').locator('visible=true')).toHaveCount(count);
	await expect(page.locator('[data-step="telegram/comments"]')).toBeHidden();
});

for (const language of languages) {
	test(`the overview of the training leads to the choice of paths, in ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(`/${language}/training/`);
		const link = page.getByRole('link', { name: word(language, 'training.paths') });
		await expect(link).toBeInViewport();
		expect(await sidewaysScroll(page)).toBe(0);
		await link.click();
		await expect(page).toHaveURL(`/${language}/#paths`);
		await expect(page.locator('home-path [data-choice] a').first()).toBeInViewport();
	});
}

test('the home page offers all paths, and then the one that was chosen, whatever was looked at', async ({ page }) => {
	await page.goto('/en/');
	const choice = page.locator('home-path [data-choice] a');
	await expect(choice).toHaveCount(Object.keys(curriculum.paths).length);
	await expect(choice.first()).toBeVisible();
	await expect(page.locator('home-path path-progress').locator('visible=true')).toHaveCount(0);

	await page.locator('home-path [data-choice] a[href="/en/start/sales/"]').click();
	await expect(page).toHaveURL('/en/start/sales/');
	await expect.poll(async () => (await storedProgress(page))?.preferences['path']?.value).toBe('sales');
	await page.goto('/en/start/manager/');
	await expect(page.locator('path-progress:defined')).toBeVisible();
	await page.goto('/ru/');
	await expect(page.locator('home-path [data-path=sales]')).toBeVisible();
	await expect(page.locator('home-path path-progress').locator('visible=true')).toHaveCount(1);
	await expect(choice.first()).toBeHidden();
	await page.locator('home-path summary').click();
	await expect(choice.first()).toBeVisible();
});

test.describe('who has finished a path', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	for (const language of languages) {
		test(`finds one next thing in the first screen of the home page (${language})`, async ({ page }) => {
			const hour = 3_600_000;
			// An hour after midnight it would be another day since: questions are due by the calendar.
			const now = noonOf('2026-11-24');
			await page.clock.setFixedTime(now);
			const finished = (at: number) => {
				const kept = JSON.parse(progressOn(path, { from: at })) as { preferences: object };
				return JSON.stringify({ ...kept, preferences: { path: { value: path, at } } });
			};
			const buttons = page.locator('home-path .button').locator('visible=true');
			const review = page.locator(`a[href="/${language}/review/"]`).locator('visible=true');

			await keep(page, finished(now.getTime() - hour));
			await page.goto(`/${language}/`);
			await expect(buttons).toHaveText([word(language, 'home.then.post')]);
			await expect(buttons).toBeInViewport({ ratio: 1 });
			await expect(review).toHaveCount(0);

			await keep(page, finished(now.getTime() - 240 * hour));
			await page.goto(`/${language}/`);
			await expect(buttons).toHaveText([word(language, 'review.title')]);
			await expect(buttons).toBeInViewport({ ratio: 1 });
			await expect(review).toHaveCount(1);
		});
	}
});

test('a path that the site no longer has leaves the choice open', async ({ page }) => {
	await keep(page, JSON.stringify({ version: 1, preferences: { path: { value: 'constructor', at: from } } }));
	await page.goto('/en/');
	await expect(page.locator('home-path [data-choice] a').first()).toBeVisible();
	await page.goto(lesson('en', first));
	await expect(page.locator('path-return:defined')).toBeHidden();
});

test('a path with another page of the site, and a lesson of no path, show no way back to it', async ({ page }) => {
	await page.goto('/en/start/manager/');
	await page.locator('path-progress .go a').click();
	await expect(page).not.toHaveURL(/\/start\//);
	await expect.poll(async () => (await storedProgress(page))?.preferences['path']?.value).toBe('manager');
	await page.goto('/en/training/linkedin/profile/');
	await expect(page.locator('path-return:defined')).toBeHidden();
	await page.goto(lesson('en', first));
	await expect(page.locator('path-return')).toBeVisible();
});

test('a quiz that was updated is said to be so and still counts as done', async ({ page }) => {
	await keep(page, progressOn(path, { from, except: [first] }));
	await changePage(page, start('en'), (html) => html.replaceAll(/(&quot;revision&quot;:|data-revision=")\d+/g, '$199'));
	await page.goto(start('en'));
	await expect(status(page)).toContainText(word('en', 'path.progress', { done: total - 1, total }));
	const updated = stepsOf(path).filter(({ id, quiz }) => quiz !== undefined && id !== first);
	await expect(page.locator('#steps-list .tag', { hasText: word('en', 'path.updated') }).locator('visible=true')).toHaveCount(
		updated.length,
	);
});

for (const language of languages) {
	test(`progress leads to the certificate of each finished path, and of no other (${language})`, async ({ page }) => {
		await keep(page, progressOn(path, { from }));
		await page.goto(`/${language}/me/#paths`);
		const link = page.locator('my-record a[href$="/certificate/"]').locator('visible=true');
		await expect(link).toHaveCount(1);
		await link.click();
		await expect(page).toHaveURL(`${start(language)}certificate/`);
		await expect(page.locator('.sheet')).toBeVisible();
		await keep(page, progressOn(path, { from, except: [guideline] }));
		await page.goto(`/${language}/me/#paths`);
		await expect(page.locator('my-record path-progress .go a').first()).toHaveText(word(language, 'path.continue'));
		await expect(link).toHaveCount(0);
	});
}

test('the certificate of a path that is not finished leads back', async ({ page }) => {
	await page.goto(`${start('en')}certificate/`);
	await expect(page.locator('.sheet')).toBeHidden();
	await page.getByRole('link', { name: word('en', 'certificate.back') }).click();
	await expect(page).toHaveURL(start('en'));
});

for (const language of languages) {
	test(`the certificate fits a narrow page with letters of twice the size (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await keep(page, progressOn(path, { from }));
		await page.goto(`${start(language)}certificate/`);
		await expect(page.locator('.sheet')).toBeVisible();
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect(await sidewaysScroll(page)).toBe(0);
	});
}

test('a name stands on the certificate as typed, and is kept only if the reader says so', async ({ page }) => {
	await keep(page, progressOn(path, { from }));
	await page.goto(`${start('en')}certificate/`);
	const name = page.getByLabel(word('en', 'certificate.name'), { exact: true });
	const box = page.getByLabel(word('en', 'certificate.name.keep'));
	await expect(page.locator('.sheet .name')).toHaveText(word('en', 'certificate.reader'));
	await tabTo(page, name);
	await page.keyboard.type('Nadia <b>N</b>');
	await expect(page.locator('.sheet .name')).toHaveText('Nadia <b>N</b>');
	await page.reload();
	await expect(name).toHaveValue('');
	expect((await storedProgress(page))?.preferences['name']).toBeUndefined();

	await name.fill('Nadia');
	await tabTo(page, box);
	await page.keyboard.press('Space');
	await expect.poll(async () => (await storedProgress(page))?.preferences['name']?.value).toBe('Nadia');
	await page.reload();
	await expect(name).toHaveValue('Nadia');
	await expect(page.locator('.sheet .name')).toHaveText('Nadia');
	await box.uncheck();
	await expect.poll(async () => (await storedProgress(page))?.preferences['name']?.value).toBe('');
	await page.reload();
	await expect(name).toHaveValue('');
});

for (const language of languages) {
	test(`the certificate of the longest path prints as one sheet without tools (${language})`, async ({ page }) => {
		const longest = Object.keys(curriculum.paths).reduce((a, b) => (stepsOf(b).length > stepsOf(a).length ? b : a));
		await keep(page, progressOn(longest, { from }));
		await page.goto(`/${language}/start/${longest}/certificate/`);
		await expect(page.locator('.sheet')).toBeVisible();
		await page
			.getByLabel(word(language, 'certificate.name'), { exact: true })
			.fill('Александра Константиновна Преображенская-Вознесенская');
		await page.emulateMedia({ media: 'print' });
		for (const part of ['.site-header', '.site-footer', 'main form', 'main button', '.panel', 'h1']) {
			await expect(page.locator(part).locator('visible=true'), part).toHaveCount(0);
		}
		for (const format of ['A4', 'Letter']) {
			const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
			expect(pages, format).toHaveLength(1);
		}
	});

	test(`a finished path and its certificate fit a narrow screen (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await keep(page, progressOn(path, { from }));
		for (const address of [start(language, '?due=2099-12-15&group=autumn'), `${start(language)}certificate/`]) {
			await page.goto(address);
			await expect(page.locator(notStarted)).toHaveCount(0);
			expect(await sidewaysScroll(page)).toBe(0);
		}
	});
}

test('where nothing can be kept, a guideline is acknowledged for the visit', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('Access is denied.', 'SecurityError');
			},
		}),
	);
	await page.goto(start('en', '?due=2099-12-15'));
	await expect(due(page)).toContainText('15 December 2099');
	await page.goto(`/en/${guideline}/`);
	await acknowledgement(page).getByRole('button').click();
	await expect(acknowledgement(page).getByRole('status')).toContainText(/version 1/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a path, a guideline and a certificate say what there is to know', async ({ page }) => {
		await page.goto(start('en', '?due=2026-12-15'));
		await expect(page.locator('#steps-list li a')).toHaveCount(total);
		await expect(page.locator('main')).toContainText(word('en', 'path.rule.quiz'));
		await page.goto(`/en/${guideline}/`);
		await expect(acknowledgement(page).locator('noscript p')).toHaveText(word('en', 'acknowledge.noScript'));
		await expect(acknowledgement(page).locator('noscript p')).toBeVisible();
		await expect(acknowledgement(page).getByRole('button')).toHaveCount(0);
		await page.goto(`${start('en')}certificate/`);
		await expect(page.locator('main noscript p')).toHaveText(word('en', 'certificate.noScript'));
		await expect(page.locator('.sheet')).toBeHidden();
	});

	test('the home page offers every path', async ({ page }) => {
		await page.goto('/ru/');
		for (const id of Object.keys(curriculum.paths))
			await expect(page.locator(`main a[href="/ru/start/${id}/"]`).locator('visible=true')).toHaveCount(1);
	});
});
