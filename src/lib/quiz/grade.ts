/** What an answer is worth. */
export interface Grade {
	correct: boolean;
	/** How many of the parts are right, and how many there are; a question with one right answer has one part. */
	right: number;
	of: number;
	/** How many wrong ones were chosen besides, where several may be. */
	extra?: number;
}

/** All or nothing. */
export const allOrNothing = (correct: boolean): Grade => ({ correct, right: Number(correct), of: 1 });
