export type QuestionKind = 'single' | 'multiple';

export interface Grade {
	correct: boolean;
	/** How much of the answer is right, 0 to 1. */
	share: number;
}

/**
 * Grades chosen option ids against the right ones; order and repetition do not count. An answer is correct when it is
 * exactly the key. Of several right options each one found adds to the share and each wrong one takes the same away.
 */
export function grade(kind: QuestionKind, chosen: readonly string[], correct: readonly string[]): Grade {
	const key = new Set(correct);
	const picked = new Set(chosen);
	const right = [...picked].filter((id) => key.has(id)).length;
	const wrong = picked.size - right;
	const exact = key.size > 0 && right === key.size && wrong === 0;
	if (kind === 'single' || key.size === 0) return { correct: exact, share: Number(exact) };
	return { correct: exact, share: Math.max(0, right - wrong) / key.size };
}
