import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Curriculum } from '../../src/lib/receipts/curriculum.ts';
import { serialise } from '../../src/lib/progress/parse.ts';
import { acknowledge } from '../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer, recordPass } from '../../src/lib/progress/changes.ts';
import { empty } from '../../src/lib/progress/state.ts';
import { rootSite } from './built-pages.ts';

/** What the finished site says that its paths ask. */
export const curriculum = JSON.parse(readFileSync(join(rootSite, 'curriculum.json'), 'utf8')) as Curriculum;

/** The steps of a path, in their order. */
export function stepsOf(path: string) {
	return curriculum.paths[path]!.steps;
}

interface Doings {
	/** Ids of steps that are left open. */
	except?: readonly string[];
	/** When the first step was done, in milliseconds since 1970; the others follow by the minute. */
	from: number;
	/** How much lower than the present one each revision and version is. */
	older?: number;
}

/** What the browser keeps of somebody who did the steps of a path: every second question missed at first. */
export function progressOn(path: string, { except = [], from, older = 0 }: Doings): string {
	let state = empty();
	stepsOf(path).forEach(({ id, quiz: quizId, acknowledge: version }, index) => {
		if (except.includes(id)) return;
		const at = from + index * 60_000;
		const quiz = quizId === undefined ? undefined : curriculum.quizzes[quizId];
		state = markLesson(state, id, true, at);
		if (version !== undefined) state = acknowledge(state, id, version - older, at);
		if (quizId === undefined || !quiz) return;
		const revision = quiz.revision - older;
		Object.keys(quiz.questions).forEach((question, number) => {
			const answer = (correct: boolean) => ({ revision: quiz.revision, chosen: ['a'], correct, at });
			state = recordAnswer(state, quizId, question, answer(number % 2 === 0));
			if (number % 2 === 1) state = recordAnswer(state, quizId, question, answer(true));
		});
		state = recordPass(state, quizId, { revision, at, score: 1 });
	});
	return serialise(state);
}

/** Puts a text where the progress is kept, before a page of the site reads it. */
export async function keep(page: Page, text: string): Promise<void> {
	await page.goto('/404.html');
	await page.evaluate((value) => localStorage.setItem('outspoken:/', value), text);
}
