import { keyOfOptions, meaningOfOptions, reportedOptions, type ChoiceQuestion } from '../../choice/choice.ts';
import { lintChoice } from '../../choice/lint.ts';
import type { LintFinding } from '../../lint/finding.ts';

/** One option is right. */
export interface SingleQuestion extends ChoiceQuestion {
	kind: 'single';
}

export const lint = (question: SingleQuestion, languages: readonly string[]): LintFinding[] => lintChoice(question, languages);
export const meaning = meaningOfOptions;
export const key = keyOfOptions;
export const reported = reportedOptions;
