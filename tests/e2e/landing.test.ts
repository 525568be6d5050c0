import type { Locator, Page } from '@playwright/test';
import { expect, lesson, painted, quizOn, test } from './helpers.ts';
import { readQuiz, rightAnswer, wrongAnswer } from './words.ts';

const id = 'why-we-speak/what-an-advocate-is';
const path = lesson('en', id);
const questions = readQuiz(id);

const screens = { 'a phone': { width: 360, height: 740 }, 'a desk': { width: 1280, height: 800 } };

/** Where an element begins and ends, and what the bars of the page leave free. */
async function places(page: Page, element: Locator) {
	const free = await page.evaluate(() => {
		const bar = document.querySelector<HTMLElement>('.site-nav')!;
		const fixed = getComputedStyle(bar).position === 'fixed';
		return {
			from: document.querySelector('.site-header')!.getBoundingClientRect().bottom,
			to: fixed ? bar.getBoundingClientRect().top : innerHeight,
		};
	});
	const box = (await element.boundingBox())!;
	return { ...free, top: box.y, bottom: box.y + box.height };
}

/** Waits until an element is below the header and above the bar at the foot. */
async function expectInSight(page: Page, element: Locator): Promise<void> {
	await expect(async () => {
		const { from, to, top, bottom } = await places(page, element);
		expect(top).toBeGreaterThanOrEqual(from);
		expect(bottom).toBeLessThanOrEqual(to);
	}).toPass();
}

for (const [screen, viewport] of Object.entries(screens)) {
	test.describe(`on ${screen}`, () => {
		test.use({ viewport });

		for (const place of ['quiz', 'key-points']) {
			test(`an address with #${place} leads there, also after a reload`, async ({ page }) => {
				await page.goto(`${path}#${place}`);
				for (const visit of ['first', 'again']) {
					if (visit === 'again') await page.reload();
					await expect(quizOn(page).check).toBeVisible();
					await painted(page);
					await expect(async () => {
						const { from, top } = await places(page, page.locator(`#${place}`));
						expect(top, visit).toBeGreaterThanOrEqual(from);
						expect(top, visit).toBeLessThan(from + 60);
					}).toPass();
				}
			});
		}

		test('each step of a quiz shows its heading, and of what follows as much as fits', async ({ page }) => {
			await page.goto(`${path}#quiz`);
			const form = quizOn(page);
			const { question, feedback, result, quiz } = form;
			for (const [place, asked] of questions.entries()) {
				if (place > 0) await expectInSight(page, question(asked).locator('legend'));
				await form.answer(asked, place === 0 ? wrongAnswer(asked) : rightAnswer(asked));
				const heading = feedback.locator('h3');
				await expectInSight(page, heading);
				// What comes late may still move it.
				await expect(async () => {
					const { from, to, top } = await places(page, heading);
					const end = await places(page, quiz.locator('[data-controls]'));
					if (end.bottom > to) expect(top).toBeLessThan(from + 60);
				}).toPass();
				await form.goOn();
			}
			await expectInSight(page, result.locator('h3'));
			await expectInSight(page, result.locator('[data-verdict]'));
		});
	});
}

test('with large text the header is higher, and hides nothing that a step shows', async ({ page }) => {
	await page.setViewportSize({ width: 340, height: 1400 });
	await page.goto(path);
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '150%';
	});
	const form = quizOn(page);
	const [one, two] = questions;
	await form.answer(one!, rightAnswer(one!));
	await form.goOn();
	await expectInSight(page, form.question(two!).locator('legend'));
});

for (const [how, hasTouch] of [
	['a finger', true],
	['a keyboard', false],
] as const) {
	test(`who comes by ${how} to the questions ${hasTouch ? 'sees no ring' : 'sees the ring'} around their title`, async ({ browser }) => {
		const context = await browser.newContext({ hasTouch, isMobile: hasTouch, viewport: screens['a phone'] });
		const page = await context.newPage();
		await page.goto(`${path}#quiz`);
		const title = page.locator('h2#quiz');
		await expect(title).toBeFocused();
		await expect(title).toHaveCSS('outline-style', hasTouch ? 'none' : 'solid');
		await context.close();
	});
}
