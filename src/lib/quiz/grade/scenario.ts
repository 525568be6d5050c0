import type { Grade } from './grade.ts';

/** How an ending went, as its author wrote it. */
export type EndingResult = 'good' | 'fair' | 'bad';

const worth: Record<EndingResult, number> = { good: 2, fair: 1, bad: 0 };

/** Grades the ending that a story came to: a fair one is half of a good one. */
export function gradeEnding(result: EndingResult): Grade {
	return { correct: result === 'good', right: worth[result], of: 2 };
}
