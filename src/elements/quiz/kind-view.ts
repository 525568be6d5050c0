import type { Grade } from '../../lib/quiz/grade.ts';
import type { Response } from '../../lib/quiz/response.ts';
import type { Label } from '../element.ts';
import type { AnswerKey } from './answer-key.ts';

/** The texts of quizzes by what stands behind `quiz.`. */
export type QuizText = App.TextKey extends infer Key ? (Key extends `quiz.${infer Name}` ? Name : never) : never;

/** One paragraph of feedback: what it is about, and why. */
export interface Explanation {
	/** Name of its text, `quiz.rightAnswer` … */
	label: QuizText;
	text: string;
	why: string;
}

/**
 * How one kind of question is answered in the page: DOM to values and back. It holds no words and no rules. Fields that may
 * be used, and marks of an earlier try, are the form's business. What is answered without a field tells it by an `input` event.
 */
export interface KindView {
	/** Takes back what was answered, in the first try as in each new one. */
	clear(question: HTMLFieldSetElement, tools: Tools): void;
	/** The answer as it stands, or `undefined` while there is none to check. */
	read(question: HTMLFieldSetElement): Response | undefined;
	grade(response: Response, key: AnswerKey): Grade;
	/** Marks in the question what is right and wrong, and says why. */
	explain(question: HTMLFieldSetElement, key: AnswerKey, response: Response, grade: Grade): Explanation[];
}

export interface Tools {
	/** Tells a screen reader. */
	say: (text: string) => void;
	label: Label;
	/** Seed for the order of the answers, where they are shuffled. */
	seed?: string | undefined;
}
