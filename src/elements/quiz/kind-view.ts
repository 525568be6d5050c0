import type { Grade } from '../../lib/quiz/grade.ts';
import type { Response } from '../../lib/quiz/response.ts';

/** Words of the page by name; they reach the script as data. */
export type Labels = Readonly<Record<string, string>>;

/** One paragraph of feedback: what it is about, and why. */
export interface Explanation {
	/** Name of a label: `rightAnswer`, `yourAnswer` … */
	label: string;
	text: string;
	why: string;
}

/** How one kind of question is answered in the page: DOM to values and back. It holds no words and no rules. */
export interface KindView {
	/** Makes the question ready for an answer, with none given. Called again for each new try. */
	clear(question: HTMLElement, tools: Tools): void;
	/** Whether an answer stands there before the reader does anything, as the things to be ordered do. */
	answered?: true;
	/** The answer as it stands, or `undefined` while there is none to check. */
	read(question: HTMLElement): Response | undefined;
	grade(response: Response, key: HTMLElement): Grade;
	/** Locks the question, marks in it what is right and wrong, and says why. */
	explain(question: HTMLElement, key: HTMLElement, response: Response, grade: Grade): Explanation[];
}

export interface Tools {
	/** Tells a screen reader. */
	say: (text: string) => void;
	labels: Labels;
	/** Seed for the order of the answers, where they are shuffled. */
	seed?: string | undefined;
}
