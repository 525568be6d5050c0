import type { Dictionary } from '../progress/dictionary.ts';

export const receiptFormat = 'outspoken-receipt';

/** What a reader hands over to show that they did a path: a record that their own browser made. */
export interface Receipt {
	readonly format: typeof receiptFormat;
	readonly version: 1;
	readonly path: string;
	/** Calendar date, in the reader’s time zone, on which the last step was done. */
	readonly finished: string;
	/** Only if the reader typed one. */
	readonly name?: string | undefined;
	readonly group?: string | undefined;
	readonly steps: readonly ReceiptStep[];
	/** Differs for two people who did the same on the same day; made of the moments at which the steps were done. */
	readonly trace: number;
	/** All of it in short, to be read out or typed. */
	readonly code: string;
}

export interface ReceiptStep {
	readonly id: string;
	/** Calendar date on which it was done. */
	readonly done: string;
	/** Version of the guideline that was acknowledged. */
	readonly version?: number | undefined;
	readonly quiz?: ReceiptQuiz | undefined;
}

export interface ReceiptQuiz {
	readonly id: string;
	/** Revision that was passed. */
	readonly revision: number;
	/** Share of right answers when it was passed, 0 to 1: only in receipts that were made before. */
	readonly score?: number | undefined;
	/** By question id: whether the first and the last answer were right; only in receipts that were made before. */
	readonly questions?: Dictionary<ReceiptAnswers> | undefined;
}

export interface ReceiptAnswers {
	readonly first: boolean;
	readonly last: boolean;
}

/** Shares of right answers in percent, 0 to 100. */
export interface Scores {
	readonly first: number;
	readonly last: number;
}

/** Traces have 40 bits: of ten thousand receipts, two have the same once in twenty thousand times. */
export const traces = 2 ** 40;

/** Traces of receipts that were made before had 20. */
export const shortTraces = 2 ** 20;

/** Shares of first and last answers that are right, of one quiz or of all; `undefined` where nothing was asked. */
export function scoresOf(quizzes: readonly ReceiptQuiz[]): Scores | undefined {
	const answers = quizzes.flatMap(({ questions }) => Object.values(questions ?? {}));
	if (answers.length === 0) return undefined;
	const percent = (right: (answer: ReceiptAnswers) => boolean) => Math.round((answers.filter(right).length / answers.length) * 100);
	return { first: percent(({ first }) => first), last: percent(({ last }) => last) };
}

/** The quizzes of a receipt, in the order of its steps. */
export function quizzesOf({ steps }: Pick<Receipt, 'steps'>): ReceiptQuiz[] {
	return steps.flatMap(({ quiz }) => quiz ?? []);
}
