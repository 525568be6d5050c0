import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Language, Question } from './words.ts';

export { expect };

/** A test that reads files and opens no page: a browser takes a while to make a window of its own for each. */
export const fileTest = base;

/** Elements that have not started. The notice of what is kept is loaded once there is something to tell. */
export const notStarted = ':not(:defined):not(storage-notice)';

/**
 * Waits in the page itself until all elements have started, and says which have not. Asked from outside, a page answers at once,
 * or after a tenth of a second and more: on hundreds of pages that is a lot.
 */
export async function started(page: Page): Promise<void> {
	const names = await page.evaluate(
		async ([selector, limit]) => {
			const waiting = () => [...document.querySelectorAll(selector)].map(({ localName }) => localName);
			const end = performance.now() + limit;
			while (waiting().length > 0 && performance.now() < end) await new Promise(requestAnimationFrame);
			return waiting();
		},
		[notStarted, 20_000] as const,
	);
	expect(names, 'elements that have not started').toEqual([]);
}

/** How Chromium begins to say that a script asked for the layout of what is not shown yet. */
export const hiddenWork = 'Rendering was performed in a subtree hidden by content-visibility';

interface Options {
	/** Problems that a test brings about on purpose; none unless told. */
	expected: RegExp;
}

interface Fixtures {
	/** What went wrong so far in any page of the test: messages, errors, failed and foreign requests. */
	problems: string[];
}

/** A test that fails when any of its pages writes to the console, throws, misses a file or asks another host. */
export const test = base.extend<Options & Fixtures>({
	expected: [/$^/, { option: true }],
	problems: [
		async ({ context, expected }, use) => {
			const problems = await collectProblems(context);
			await use(problems);
			expect(problems.filter((problem) => !expected.test(problem))).toEqual([]);
		},
		{ auto: true },
	],
});

/**
 * Collects what goes wrong in the pages of a context. Requests to other hosts than the one of the site fail, as the browser
 * finds none (`onlyThisMachine`); to stop them here would let each page load all its files anew.
 */
export async function collectProblems(context: BrowserContext, host = 'localhost'): Promise<string[]> {
	const problems: string[] = [];
	context.on('console', (message) => {
		// Elements note at that level why something is not kept or not loaded, which tests bring about; that one fails is a problem.
		if (message.type() === 'debug' && !message.text().startsWith('<')) return;
		// Tests look also into what waits for the first paint; that the pages do not is a test of its own.
		if (message.text().startsWith(hiddenWork)) return;
		problems.push(`console ${message.type()}: ${message.text()}`);
	});
	context.on('weberror', (error) => problems.push(`error: ${error.error().message}`));
	context.on('response', (response) => {
		if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText;
		if (new URL(request.url()).hostname !== host) problems.push(`foreign request: ${request.url()}`);
		// A page that is left ends the requests that are under way.
		else if (reason !== 'net::ERR_ABORTED') problems.push(`failed request: ${request.url()}, ${reason}`);
	});
	return problems;
}

/**
 * Waits until the first view of a page is on the screen. Before that a browser heeds no key, and what is below has not been
 * laid out: its texts and boxes cannot be read.
 */
export async function painted(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-painted');
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export async function sidewaysScroll(page: Page): Promise<number> {
	// The page for a missing address has no frame that says when it is painted.
	await expect(page.locator('html[data-js]:not([data-painted]):has(site-search)')).toHaveCount(0);
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Serves a page with a change of its HTML, as if the author had written it so. */
export async function changePage(page: Page, path: string, change: (html: string) => string): Promise<void> {
	await page.route(`**${path}`, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const changed = change(html);
		expect(changed).not.toBe(html);
		await route.fulfill({ response, body: changed });
	});
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	const mostStops = 150;
	for (let stop = 0; stop < mostStops; stop++) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`${String(target)} cannot be reached with the Tab key.`);
}

/** What keeps this portal's progress in the browser, as it is stored; `null` before there is anything. */
export function storedProgress(page: Page, key = 'outspoken:/'): Promise<StoredProgress | null> {
	return page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as StoredProgress | null, key);
}

export interface StoredProgress {
	version: number;
	lessons: Record<string, { done: boolean; at: number }>;
	acknowledgements: Record<string, Record<string, number>>;
	reviews: Record<string, Record<string, number>>;
	quizzes: Record<string, { answers: Record<string, { first: StoredAnswer; last: StoredAnswer }>; passed?: unknown }>;
	badges: Record<string, number>;
	preferences: Record<string, { value: string; at: number }>;
}

interface StoredAnswer {
	chosen: string[];
	correct: boolean;
}

/** The parts of the quiz on a page, or of another element that asks questions. */
export function quizOn(page: Pick<Page, 'locator'>, element = 'quiz-form') {
	const quiz = page.locator(element);
	const question = ({ id }: Question) => quiz.locator(`[data-question="${id}"]`);
	return {
		quiz,
		question,
		option: (asked: Question, option: string) => question(asked).locator(`input[value="${option}"]`),
		check: quiz.locator('[type=submit]:not([value])'),
		next: quiz.locator('[data-next]'),
		finish: quiz.locator('[data-finish]'),
		retry: quiz.locator('[data-retry]'),
		restart: quiz.locator('[data-restart]'),
		problem: quiz.locator('.problem'),
		feedback: quiz.locator('.feedback'),
		result: quiz.locator('.result'),
		status: quiz.locator(':scope > [role=status]'),
		position: quiz.locator('.position'),
		/** Chooses the options and asks for the check. */
		async answer(asked: Question, options: readonly string[]): Promise<void> {
			await expect(question(asked)).toBeVisible();
			for (const option of options) await this.option(asked, option).check();
			await this.check.click();
			await expect(this.feedback).toBeVisible();
		},
		/** Goes on to the next question or, after the last, to the result. */
		async goOn(): Promise<void> {
			await this.next.or(this.finish).locator('visible=true').click();
		},
	};
}

/** Tells *Check my post* where a draft goes and what it is about. */
export async function sayOfDraft(page: Page, network = 'linkedin', about = 'none'): Promise<void> {
	await page.locator(`input[name=network][value=${network}]`).check();
	await page.locator(`input[name=about][value=${about}]`).check();
}

/** Makes a browser that lets no page copy, in whichever way it tries. */
export async function refuseToCopy(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
		Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
		Object.assign(document, { execCommand: () => false });
	});
}

/** Address of a lesson: `lesson('en', 'linkedin/profile')`. */
export function lesson(language: Language, id: string): string {
	return `/${language}/training/${id}/`;
}
