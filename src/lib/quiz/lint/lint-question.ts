import { lintAnswers, type WrittenQuestion } from '../kinds/index.ts';
import type { LintFinding } from './finding.ts';
import { lintStem } from './stem.ts';

/**
 * Finds what is wrong with one question. An empty list means that it is sound. What its author has accepted is found here
 * all the same; `lintQuiz` takes it away.
 *
 * Nearly half of the items in real examinations are flawed (47.3 %: Tarrant & Ware 2008, Medical Education 42(2), 198–206).
 *
 * @param languages codes of the languages that are enabled; only these are read
 */
export function lintQuestion(question: WrittenQuestion, languages: readonly string[]): LintFinding[] {
	return [...lintStem(question, languages), ...lintAnswers(question, languages)];
}
