import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { changePage, expect, sidewaysScroll, storedProgress, tabTo, test } from './helpers.ts';
import { keep, progressOn, stepsOf } from './curriculum.ts';
import { languages, word, type Language } from './words.ts';

/** A guideline that has a second version, which asks to be confirmed again. */
const id = 'guidelines/confidential';
const path = 'new-hire';
const total = stepsOf(path).length;
const from = Date.UTC(2026, 10, 20, 9);
const dates = { en: '20 November 2026', ru: '20 ноября 2026 г.', de: '20. November 2026' };

const notice = (page: Page) => page.locator('rule-change');
const button = (page: Page) => page.locator('acknowledge-mark button:not([data-undo])');
const known = (language: Language) => word(language, 'versions.known', { version: 1, now: 2, date: dates[language] });

/** Keeps the progress of somebody who did the whole path, with the guideline acknowledged in these versions. */
async function acknowledged(page: Page, ...versions: number[]): Promise<void> {
	const state = JSON.parse(progressOn(path, { from })) as { acknowledgements: Record<string, Record<string, number>> };
	state.acknowledgements[id] = Object.fromEntries(versions.map((version) => [version, from]));
	await keep(page, JSON.stringify(state));
}

for (const language of languages) {
	test(`who confirmed version 1 is told on home, path and page, reads what changed, and confirms it (${language})`, async ({ page }) => {
		await acknowledged(page, 1);
		await test.step('home', async () => {
			await page.goto(`/${language}/`);
			await expect(page.getByRole('region', { name: word(language, 'versions.title') })).toContainText(known(language));
		});

		await test.step('the path is open again at this step', async () => {
			await page.goto(`/${language}/start/${path}/`);
			await expect(notice(page)).toContainText(known(language));
			await expect(page.locator('path-progress [data-status]')).toContainText(word(language, 'path.progress', { done: total - 1, total }));
			await expect(page.locator('[data-finish]')).toBeHidden();
			await expect(page.locator(`[data-step="${id}"] .tag`)).toHaveText(word(language, 'path.updated'));
			await expect(page.locator('path-progress .go a')).toHaveText(word(language, 'path.refresh'));
			await page.locator('path-progress .go a').click();
			await expect(page).toHaveURL(`/${language}/${id}/`);
		});

		await test.step('the page shows the sentences that differ, and no others', async () => {
			await expect(notice(page)).toContainText(known(language));
			await expect(notice(page).locator('[data-since]').locator('visible=true')).toHaveCount(1);
			const sentences = notice(page).locator('[data-sentences] li');
			expect(await sentences.count()).toBeGreaterThan(2);
			const seen = await sentences.locator('> span').evaluateAll((spans) =>
				spans.map((span) => {
					const copy = span.cloneNode(true) as Element;
					for (const label of copy.querySelectorAll('.visually-hidden')) label.remove();
					return copy.textContent!.replaceAll(/\s+/g, ' ').trim();
				}),
			);
			// A section far below the screen has its text once the browser has laid it out.
			await expect(async () => {
				const prose = (await page.locator('.prose').innerText()).replaceAll(/\s+/g, ' ');
				const summary = await page.locator('#short-answer + p').innerText();
				for (const sentence of seen) expect(`${summary} ${prose}`).toContain(sentence);
			}).toPass();
			await expect(notice(page).locator('ins').first()).toBeVisible();
		});

		await test.step('confirmed, it is gone everywhere', async () => {
			await notice(page).getByRole('link').click();
			await tabTo(page, button(page));
			await page.keyboard.press('Enter');
			await expect(page.locator('acknowledge-mark [role=status]')).toBeFocused();
			await expect(notice(page)).toBeHidden();
			await expect.poll(async () => Object.keys((await storedProgress(page))?.acknowledgements[id] ?? {})).toEqual(['1', '2']);
			for (const address of [`/${language}/`, `/${language}/start/${path}/`]) {
				await page.goto(address);
				await expect(page.locator('rule-change:defined')).toHaveCount(1);
				await expect(page.getByRole('heading', { name: word(language, 'versions.title') })).toBeHidden();
			}
			await expect(page.locator('[data-finish]')).toBeVisible();
		});
	});

	test(`the notice is accessible where it stands, in both colours, fits a narrow screen and is printed (${language})`, async ({ page }) => {
		const wide = page.viewportSize()!;
		await acknowledged(page, 1);
		for (const address of [`/${language}/`, `/${language}/start/${path}/`, `/${language}/${id}/`]) {
			await page.goto(address);
			await expect(notice(page)).toBeVisible();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
				expect(await violations(page, {}, 'rule-change'), `${address} in ${colorScheme}`).toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 740 });
			expect(await sidewaysScroll(page), address).toBe(0);
			await page.setViewportSize(wide);
		}
		await page.emulateMedia({ media: 'print' });
		await expect(notice(page).locator('ins').first()).toBeVisible();
	});
}

test('whoever confirmed nothing, or the present version, is told nothing', async ({ page }) => {
	for (const versions of [[], [2], [1, 2]]) {
		await acknowledged(page, ...versions);
		for (const address of ['/en/', `/en/${id}/`]) {
			await page.goto(address);
			await expect(page.locator('rule-change:defined')).toBeHidden();
		}
	}
});

test('a new version that asks nobody again is mentioned where it was confirmed, and nothing is open', async ({ page }) => {
	await acknowledged(page, 2);
	const later = (html: string) => html.replaceAll('data-version="2"', 'data-version="3"');
	await changePage(page, `/en/${id}/`, later);
	await page.goto(`/en/${id}/`);
	await expect(page.locator('acknowledge-mark [role=status]')).toHaveText(
		word('en', 'acknowledge.earlier', { version: 2, now: 2, date: dates.en }),
	);
	await expect(button(page)).toBeHidden();
	await expect(page.locator('rule-change:defined')).toBeHidden();
});

test('a version of which nothing is kept is told of by its list of changes', async ({ page }) => {
	await acknowledged(page, 1);
	await changePage(page, `/en/${id}/`, (html) => html.replace('data-from="1"', 'data-from="7"'));
	await page.goto(`/en/${id}/`);
	await expect(notice(page).locator('[data-since="2"]')).toBeVisible();
	await expect(notice(page).locator('details')).toBeHidden();
});

test('progress, certificate and receipt say which version was confirmed and that there is a newer one', async ({ page }) => {
	await acknowledged(page, 1);
	await page.goto('/en/me/#paths');
	const entry = page.locator(`[data-page="${id}"]`);
	await expect(entry).toContainText(word('en', 'me.acknowledged', { version: 1, date: dates.en }));
	await expect(entry).toContainText(word('en', 'me.newVersion', { version: 2 }));
	await expect(entry.locator('progress-mark')).toHaveAttribute('data-refresh');
	await page.locator(`my-record a[href="/en/start/${path}/certificate/"]`).click();
	await expect(page.locator(`[data-step="${id}"]`)).toContainText(word('en', 'certificate.oldVersion', { version: 1, now: 2 }));
	await acknowledged(page, 2);
	await page.goto(`/en/start/${path}/certificate/`);
	await expect(page.locator(`[data-step="${id}"]`)).toContainText(word('en', 'certificate.version', { version: 2 }));
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every version and the sentences that changed can be read', async ({ page }) => {
		await page.goto(`/en/${id}/`);
		await expect(notice(page)).toBeHidden();
		await page.locator('details.changes > summary').click();
		await page.locator('[data-from="1"] > summary').click();
		await expect(page.locator('details.changes > ul > li')).toHaveCount(2);
		await expect(page.locator('[data-from="1"] ins').first()).toBeVisible();
		await page.goto('/en/');
		await expect(page.getByRole('heading', { name: word('en', 'versions.title') })).toBeHidden();
	});
});
