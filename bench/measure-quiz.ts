import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../scripts/lib/chromium.ts';
import { median } from './figures.ts';
import { serveCompressed } from './serve-compressed.ts';
import type { BenchSite } from './site.ts';

export interface QuizFigures {
	/** Milliseconds from the click on Check to the feedback on the screen, at four-fold CPU slowdown. */
	feedback: { median: number; worst: number; answers: number };
	/** Bytes of all script that a lesson's page loads, by the kinds of its questions. */
	scripts: { kinds: string; bytes: number }[];
}

export const stored = 500;
export const bars = { feedback: 50, script: 12_000 };
const visits = 5;
const slowdown = 4;

/** Answers the questions of a lesson as a reader who has completed many quizzes, and adds up the script of other lessons. */
export async function measureQuizzes(
	{ folder, base }: BenchSite,
	lessons: readonly { kinds: string; lesson: string }[],
): Promise<QuizFigures> {
	const { address, sent, close } = await serveCompressed(join(folder, 'dist'), base);
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
	const pageOf = (lesson: string) => `${address}en/training/${lesson}/`;
	try {
		const scripts: QuizFigures['scripts'] = [];
		for (const { kinds, lesson } of lessons) {
			sent.length = 0;
			await inContext(browser, async (context) => {
				const page = await context.newPage();
				await page.goto(pageOf(lesson), { waitUntil: 'networkidle' });
			});
			scripts.push({ kinds, bytes: sent.filter(({ kind }) => kind === 'JS').reduce((sum, { bytes }) => sum + bytes, 0) });
		}
		const times: number[] = [];
		for (let visit = 0; visit < visits; visit++) times.push(...(await answerAll(browser, pageOf(lessons[0]!.lesson), base)));
		return { feedback: { median: median(times), worst: Math.max(...times), answers: times.length }, scripts };
	} finally {
		await browser.close();
		close();
	}
}

async function inContext<Value>(browser: Browser, use: (context: BrowserContext) => Promise<Value>): Promise<Value> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	try {
		return await use(context);
	} finally {
		await context.close();
	}
}

/** Answers every question of a quiz; one time for each answer. */
function answerAll(browser: Browser, address: string, base: string): Promise<number[]> {
	return inContext(browser, async (context) => {
		const page = await context.newPage();
		await page.addInitScript(([key, text]) => localStorage.setItem(key!, text!), [`outspoken:${base}`, completedQuizzes()]);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.goto(address, { waitUntil: 'networkidle' });
		const times: number[] = [];
		const questions = await page.locator('quiz-form [data-question]').count();
		for (let question = 0; question < questions; question++) {
			await page.locator('quiz-form fieldset input').locator('visible=true').first().check();
			times.push(await timeFeedback(page));
			await page.locator('quiz-form :is([data-next], [data-finish])').locator('visible=true').click();
		}
		return times;
	});
}

/** Clicks on Check. The time ends with the first task after the frame that has the feedback in it. */
async function timeFeedback(page: Page): Promise<number> {
	const painted = page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				document.querySelector('quiz-form [type=submit]')!.addEventListener(
					'click',
					({ timeStamp }) => {
						const look = () => {
							if (document.querySelector<HTMLElement>('quiz-form .feedback')!.hidden) return requestAnimationFrame(look);
							return setTimeout(() => resolve(performance.now() - timeStamp));
						};
						requestAnimationFrame(look);
					},
					{ once: true, capture: true },
				);
			}),
	);
	await page.locator('quiz-form [type=submit]').click();
	return painted;
}

/** What a browser holds whose reader has completed many quizzes of four questions. */
function completedQuizzes(): string {
	const at = Date.UTC(2026, 0, 12);
	const quizzes = Object.fromEntries(
		Array.from({ length: stored }, (_, index) => {
			const answer = { revision: 1, chosen: ['option-1'], correct: true, at: at + index };
			const ids = ['a', 'b', 'c', 'd'].map((name) => `archive-lesson-${index}-question-${name}`);
			const answers = Object.fromEntries(ids.map((id) => [id, { first: answer, last: answer }]));
			return [`archive/lesson-${index}`, { answers, passed: { revision: 1, at: at + index, score: 1 } }];
		}),
	);
	return JSON.stringify({ version: 1, quizzes });
}
