import type { Response } from '../kinds.ts';
import type { Grade } from './grade.ts';

/** Grades a match of `left=right`: each pair of one id with itself is a part. */
export function gradeMatch(pairs: Response, ids: readonly string[]): Grade {
	const found = new Set(pairs);
	const right = ids.filter((id) => found.has(`${id}=${id}`)).length;
	return { correct: right === ids.length && found.size === ids.length, right, of: ids.length };
}
