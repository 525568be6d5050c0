import type { Response } from '../../lib/quiz/response.ts';

/** Event that bubbles from a form once an answer was checked and given to be kept; its detail is an `AnsweredQuestion`. */
export const answered = 'outspoken:answered';

export interface AnsweredQuestion {
	question: string;
	chosen: Response;
	correct: boolean;
	/** When the question was shown, in milliseconds since 1970. */
	askedAt: number;
}
