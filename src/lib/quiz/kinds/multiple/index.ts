import { keyOfOptions, meaningOfOptions, reportedOptions, type ChoiceQuestion } from '../../choice/choice.ts';
import { lintChoice } from '../../choice/lint.ts';
import type { LintFinding } from '../../lint/finding.ts';

/** Several options are right. */
export interface MultipleQuestion extends ChoiceQuestion {
	kind: 'multiple';
}

export const lint = (question: MultipleQuestion, languages: readonly string[]): LintFinding[] => lintChoice(question, languages);
export const meaning = meaningOfOptions;
export const key = keyOfOptions;
export const reported = reportedOptions;
