import type { Acceptance } from './kinds/kind.ts';
import type { WrittenQuestion } from './kinds/index.ts';

/** A quiz as its author wrote it: what the rules for good items go by. */
export interface WrittenQuiz {
	shuffle: boolean;
	draw?: number | undefined;
	questions: readonly WrittenQuestion[];
	accepted?: readonly Acceptance[] | undefined;
}
