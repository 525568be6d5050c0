import type { Page } from '@playwright/test';
import { isJournal } from '../../src/lib/progress/journal.ts';
import { serialise } from '../../src/lib/progress/parse.ts';
import { empty, type Progress } from '../../src/lib/progress/state.ts';
import { expect, quizOn } from './helpers.ts';
import { rightAnswer, word, type Question } from './words.ts';

/** Key of the document of the site at the root. */
export const key = 'outspoken:/';

/** A moment for what is stored: 1 January 2026, 12:00 UTC, which is that day on every calendar the tests use. */
export const at = Date.UTC(2026, 0, 1, 12);

/** The sentence that a page says when something is wrong with what is stored. */
export const notice = (page: Page) => page.locator('storage-notice').getByRole('status');

/** Puts a text where the progress is kept, before any page of the visit reads it. */
export async function store(page: Page, text: string, name = key): Promise<void> {
	await page.goto('/404.html');
	await page.evaluate(([place, value]) => localStorage.setItem(place ?? '', value ?? ''), [name, text]);
}

/** Puts a document of this version with these parts there. */
export function storeDocument(page: Page, parts: Record<string, unknown>): Promise<void> {
	return store(page, JSON.stringify({ version: 1, ...parts }));
}

/** Puts a whole and sound document there, which no page has a reason to write anew. */
export function storeProgress(page: Page, parts: Partial<Progress>): Promise<void> {
	return store(page, serialise({ ...empty(), ...parts }));
}

/** All that the browser keeps, by key, but the journals of pages, which hold nothing that the document lacks. */
export async function storedTexts(page: Page): Promise<Record<string, string>> {
	return Object.fromEntries((await allTexts(page)).filter(([name]) => !isJournal(key, name)));
}

/** What stands in the journals of pages. */
export async function journalTexts(page: Page): Promise<string[]> {
	return (await allTexts(page)).filter(([name]) => isJournal(key, name)).map(([, text]) => text);
}

function allTexts(page: Page): Promise<[string, string][]> {
	return page.evaluate(() => Object.entries<string>(localStorage));
}

/** What was set aside, as it is kept. */
export async function asideTexts(page: Page): Promise<string[]> {
	return Object.entries(await storedTexts(page))
		.filter(([name]) => name.startsWith(`${key}:aside:`))
		.map(([, text]) => text);
}

/** Answers every question of the quiz on a page rightly, up to its result. */
export async function answerAll(page: Page, questions: readonly Question[]): Promise<void> {
	const parts = quizOn(page);
	for (const asked of questions) {
		await parts.answer(asked, rightAnswer(asked));
		await parts.goOn();
	}
	await expect(parts.result).toContainText(word('en', 'quiz.passed'));
}

/** Comes to the end of a lesson or guideline, which counts as reading it. */
export async function readToEnd(page: Page): Promise<void> {
	await page.locator('read-mark').scrollIntoViewIfNeeded();
	await expect(page.locator('read-mark button')).toHaveText(word('en', 'lesson.markUnread'));
}
