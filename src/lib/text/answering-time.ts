import { readingSpeed, wordCount } from './reading-time.ts';

/** Seconds in which a reader decides, besides the reading. */
const decision = 10;

/** What is read of a question: all that is asked, and the reasons that follow an answer. */
export interface QuestionText {
	asked: readonly string[];
	reasons: readonly string[];
}

/**
 * Minutes that a reader needs to answer questions and to read why. Feedback gives the reasons of what was chosen and of
 * what is right, which is about half of all.
 *
 * @returns whole minutes, rounded up; 0 without questions
 */
export function answeringMinutes(questions: readonly QuestionText[], language: string): number {
	const words = (texts: readonly string[]) => texts.reduce((sum, text) => sum + wordCount(text), 0);
	const read = questions.reduce((sum, { asked, reasons }) => sum + words(asked) + words(reasons) / 2, 0);
	return Math.ceil(read / readingSpeed(language) + (questions.length * decision) / 60);
}
