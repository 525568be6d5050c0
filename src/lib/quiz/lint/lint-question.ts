import type { WrittenQuestion } from '../written.ts';
import { lintChoice } from './choice.ts';
import type { LintFinding } from './finding.ts';
import { lintMatch } from './match.ts';
import { lintOrder } from './order.ts';
import { lintPost } from './post.ts';
import { lintScenario } from './scenario.ts';
import { lintStem } from './stem.ts';
import { lintTyped } from './typed.ts';

/**
 * Finds what is wrong with one question. An empty list means that it is sound. What its author has accepted is found here
 * all the same; `lintQuiz` takes it away.
 *
 * Nearly half of the items in real examinations are flawed (47.3 %: Tarrant & Ware 2008, Medical Education 42(2), 198–206).
 *
 * @param languages codes of the languages that are enabled; only these are read
 */
export function lintQuestion(question: WrittenQuestion, languages: readonly string[]): LintFinding[] {
	return [...lintStem(question, languages), ...lintAnswer(question, languages)];
}

function lintAnswer(question: WrittenQuestion, languages: readonly string[]): LintFinding[] {
	switch (question.kind) {
		case 'single':
		case 'multiple':
			return lintChoice(question, languages);
		case 'order':
			return lintOrder(question, languages);
		case 'match':
			return lintMatch(question, languages);
		case 'text':
			return lintTyped(question, languages);
		case 'post':
			return lintPost(question, languages);
		case 'scenario':
			return lintScenario(question, languages);
	}
}
