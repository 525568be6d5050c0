import type { ReportedAnswers } from '../quiz/kinds/kind.ts';
import type { Response } from '../quiz/response.ts';

/** What a report says of a question whoever answers it. */
export interface QuestionKey extends ReportedAnswers {
	id: string;
	/** The question as the reader sees it. */
	stem: string;
}

/** An answer to a question, ready to be reported. */
export interface Interaction {
	key: QuestionKey;
	/** Ids, or what was typed; pairs are `left=right`. */
	response: Response;
	correct: boolean;
	/** When it was given, in milliseconds since 1970, and how long the reader took for it. */
	at: number;
	latency: number;
}

/** The answer that is reported for what a reader did. */
export function reportedResponse({ story }: QuestionKey, chosen: Response): Response {
	return story ? chosen.slice(-1) : chosen;
}
