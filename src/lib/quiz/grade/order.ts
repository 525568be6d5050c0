import type { Response } from '../kinds.ts';
import type { Grade } from './grade.ts';

/** Grades an order: each thing that stands in its right place is a part. */
export function gradeOrder(order: Response, correct: readonly string[]): Grade {
	const right = correct.filter((id, place) => order[place] === id).length;
	return { correct: right === correct.length && order.length === correct.length, right, of: correct.length };
}
