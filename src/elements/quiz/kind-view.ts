import type { Grade } from '../../lib/quiz/grade.ts';
import type { Response } from '../../lib/quiz/response.ts';
import type { Label } from '../element.ts';

/** The texts of quizzes by what stands behind `quiz.`. */
export type QuizText = App.TextKey extends infer Key ? (Key extends `quiz.${infer Name}` ? Name : never) : never;

/** One paragraph of feedback: what it is about, and why. */
export interface Explanation {
	/** Name of its text, `quiz.rightAnswer` … */
	label: QuizText;
	text: string;
	why: string;
}

/** How one kind of question is answered in the page: DOM to values and back. It holds no words and no rules. */
export interface KindView {
	/** Makes the question ready for an answer, with none given. Called again for each new try. */
	clear(question: HTMLElement, tools: Tools): void;
	/** The answer as it stands, or `undefined` while there is none to check. */
	read(question: HTMLElement): Response | undefined;
	grade(response: Response, key: HTMLElement): Grade;
	/** Locks the question, marks in it what is right and wrong, and says why. */
	explain(question: HTMLElement, key: HTMLElement, response: Response, grade: Grade): Explanation[];
}

export interface Tools {
	/** Tells a screen reader. */
	say: (text: string) => void;
	label: Label;
	/** Seed for the order of the answers, where they are shuffled. */
	seed?: string | undefined;
}
