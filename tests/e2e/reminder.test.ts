import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, lesson, quizOn, test } from './helpers.ts';
import { languages, portal, readQuiz, rightAnswer, word, wrongAnswer, type Question } from './words.ts';

const quiz = 'why-we-speak/what-an-advocate-is';
const questions = readQuiz(quiz);
const [one, two] = questions as [Question, Question];
/** By the clock on the wall, so that it is the same day in every time zone. */
const now = new Date(2026, 10, 24, 11).getTime();

/** The reminders of the file that a button hands out. */
async function reminders(page: Page, button: Locator) {
	const download = page.waitForEvent('download');
	await button.click();
	const file = await download;
	const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
	const events = calendar.getAllSubcomponents('vevent').map((component) => ({
		begins: new ICAL.Event(component).startDate.toString(),
		title: new ICAL.Event(component).summary,
		text: new ICAL.Event(component).description,
		url: String(component.getFirstPropertyValue('url')),
	}));
	return { name: file.suggestedFilename(), events };
}

for (const language of languages) {
	test(`a finished quiz offers three reminders, whose link asks what was missed first in any browser (${language})`, async ({
		page,
		browser,
	}) => {
		await page.clock.setFixedTime(now);
		await page.goto(lesson(language, quiz));
		const parts = quizOn(page);
		for (const asked of questions) {
			await parts.answer(asked, asked === two ? wrongAnswer(asked) : rightAnswer(asked));
			await parts.goOn();
		}
		await expect(parts.result).toBeVisible();
		const offer = parts.result.locator('review-reminder');
		const { name, events } = await reminders(page, offer.getByRole('button', { name: word(language, 'reminder.button') }));
		await expect(offer).toContainText(word(language, 'reminder.done'));
		expect(name).toMatch(/\.ics$/);
		expect(events.map(({ begins }) => begins)).toEqual(['2026-11-26T09:00:00', '2026-12-08T09:00:00', '2027-01-08T09:00:00']);
		for (const { url, text, title } of events) {
			expect(new URL(url).pathname).toBe(`/${language}/review/`);
			expect(new URL(url).searchParams.get('q')?.split(',')[0]).toBe(two.id);
			expect(text).toContain(url);
			expect(title).toBe(word(language, 'reminder.event', { site: portal.site.title[language] }));
		}
		const elsewhere = await browser.newContext();
		const visit = await elsewhere.newPage();
		await visit.goto(events[2]?.url ?? '');
		await expect(quizOn(visit, 'review-session').question(two)).toContainText(two.stem[language]);
		await elsewhere.close();
	});
}

test('the end of a review offers reminders of its own questions', async ({ page }) => {
	await page.goto(`/en/review/?q=${one.id},${two.id}`);
	const parts = quizOn(page, 'review-session');
	for (const asked of [one, two]) {
		await parts.answer(asked, asked === two ? wrongAnswer(asked) : rightAnswer(asked));
		await parts.goOn();
	}
	const { events } = await reminders(page, parts.quiz.locator('review-reminder button'));
	expect(events).toHaveLength(3);
	expect(new URL(events[0]?.url ?? '').searchParams.get('q')).toBe(`${two.id},${one.id}`);
});
