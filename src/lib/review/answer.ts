import { clampTime, recordActivity, singleEntry } from '../progress/changes.ts';
import type { Progress } from '../progress/state.ts';
import { answerQuestion, type Checked, type QuizOfLesson } from '../quiz/answer.ts';
import { questionHistories, ratingOf } from './history.ts';

/**
 * Keeps an answer that was given in review. “Easily” is never kept: that somebody picked the right one of three options
 * does not tell how hard it was.
 *
 * A question that was not answered in its present form before is thereby answered in its quiz as well: the browser has
 * forgotten it, or its right answer has changed.
 */
export function answerInReview(
	state: Progress,
	quiz: QuizOfLesson,
	question: string,
	checked: Checked,
	{ at, install = '' }: { at: number; install?: string },
): Progress {
	const since = quiz.questions.find(({ id }) => id === question)?.since ?? 0;
	const isKnown = questionHistories(state)
		.get(question)
		?.answers.some(({ revision }) => revision >= since);
	const reviewed = recordReview(state, question, ratingOf(checked), at);
	return isKnown ? reviewed : answerQuestion(reviewed, quiz, question, checked, { at, install });
}

/** Keeps how well a question was known when it was asked again, from 1 (not) to 4 (easily). */
export function recordReview(state: Progress, question: string, rating: number, at: number): Progress {
	return recordActivity(state, { reviews: singleEntry(question, singleEntry(String(clampTime(at)), rating)) }, at);
}
