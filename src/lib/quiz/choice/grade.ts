import { allOrNothing, type Grade } from '../grade.ts';
import type { Response } from '../response.ts';

/**
 * Grades chosen ids, sorted, against the right ones; order and repetition do not count. An answer is correct when it is exactly
 * the key. Of several right ones each one found is a part; wrong ones besides are too many.
 */
export function gradeChoice(chosen: Response, correct: readonly string[]): Grade {
	const key = new Set(correct);
	const picked = new Set(chosen);
	const right = [...picked].filter((id) => key.has(id)).length;
	const wrong = picked.size - right;
	const exact = key.size > 0 && right === key.size && wrong === 0;
	if (key.size < 2) return allOrNothing(exact);
	return { correct: exact, right, of: key.size, ...(wrong > 0 && { extra: wrong }) };
}
