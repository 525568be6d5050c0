import { markLesson, recordAnswer, recordPass } from '../progress/changes.ts';
import type { Progress } from '../progress/state.ts';
import type { Response } from './response.ts';
import { session, type QuizDescription } from './session.ts';

/** An answer that was checked. */
export interface Checked {
	chosen: Response;
	correct: boolean;
	guess?: true;
}

/** A quiz, and the id of the lesson that counts as read when it is passed. */
export type QuizOfLesson = QuizDescription & { lesson: string };

/** Keeps an answer to a question of a quiz and, when it was the last one needed, that the quiz is passed. */
export function answerQuestion(
	state: Progress,
	quiz: QuizOfLesson,
	question: string,
	checked: Checked,
	{ at, install = '' }: { at: number; install?: string },
): Progress {
	const { id, revision, lesson } = quiz;
	const answered = recordAnswer(state, id, question, { revision, ...checked, at });
	const { finished, passed, score } = session(quiz, answered, install);
	if (!finished || !passed) return answered;
	return markLesson(recordPass(answered, id, { revision, score, at }), lesson, true, at);
}
