import { dictionary, type Dictionary } from './dictionary.ts';
import type { Response } from '../quiz/response.ts';

/** What a document may hold. Ids and values are counted in UTF-16 units, times in milliseconds since 1970. */
export const limits = {
	text: 200,
	chosen: 100,
	revision: 1_000_000,
	/** Ratings of a review are 1 to 4. */
	rating: 4,
	/** 1 January 2100: no clock that says more is believed. */
	time: Date.UTC(2100, 0),
} as const;

export interface Mark {
	readonly done: boolean;
	/** Milliseconds since 1970, as every `at` below. */
	readonly at: number;
}

export interface Answer {
	/** Revision of the quiz that was answered. */
	readonly revision: number;
	/** What was answered, in the form of its kind (`lib/quiz/kinds`). */
	readonly chosen: Response;
	readonly correct: boolean;
	/** The reader said that they were guessing. */
	readonly guess?: true;
	readonly at: number;
}

export interface AnswerPair {
	readonly first: Answer;
	readonly last: Answer;
}

export interface Pass {
	readonly revision: number;
	readonly at: number;
	/** Share of right answers, 0 to 1. */
	readonly score: number;
}

/** A round of a quiz after the first: which one it is, and when it began. */
export interface Attempt {
	/** 2 for the second round. */
	readonly number: number;
	readonly at: number;
}

export interface QuizProgress {
	/** By question id. */
	readonly answers: Dictionary<AnswerPair>;
	/** The first pass of the highest revision that was passed. */
	readonly passed?: Pass;
	/** The latest round, once the reader has begun anew. */
	readonly attempt?: Attempt;
}

/** The first and the last moment of some time in which something was done. */
export interface Span {
	readonly first: number;
	readonly last: number;
}

export interface Preference {
	readonly value: string;
	readonly at: number;
}

/** Version 1 of what the browser keeps. */
export interface Progress {
	readonly version: 1;
	/** When this reader began; what was kept before is another person’s. 0 unless somebody has started over. */
	readonly since: number;
	/** By lesson id, `linkedin/profile`; guidelines as `guidelines/disclosure`. */
	readonly lessons: Dictionary<Mark>;
	/** By quiz id. */
	readonly quizzes: Dictionary<QuizProgress>;
	/** By guideline, `guidelines/disclosure`, then by version: when it was last acknowledged, as one may take that back and confirm it again. */
	readonly acknowledgements: Dictionary<Dictionary<number>>;
	/** By item id, then by post, `linkedin/en/expert`: when its text was last taken along to be shared. */
	readonly shares: Dictionary<Dictionary<number>>;
	/** By item id: whether the reader says that they have posted it. */
	readonly posted: Dictionary<Mark>;
	/** By question id, then by time in milliseconds: how well it was known, from 1 (not) to 4 (easily). */
	readonly reviews: Dictionary<Dictionary<number>>;
	/**
	 * When something was done, by a number of the week (`streak.ts`): entries above keep their last time only. The
	 * numbers count in UTC and the moments let a reader's own calendar be laid over them.
	 */
	readonly weeks: Dictionary<Span>;
	/** By badge id: when it was earned. It stays once it was seen, whatever becomes of what it was given for. */
	readonly badges: Dictionary<number>;
	/** By name. */
	readonly preferences: Dictionary<Preference>;
}

export function empty(): Progress {
	return {
		version: 1,
		since: 0,
		lessons: dictionary(),
		quizzes: dictionary(),
		acknowledgements: dictionary(),
		shares: dictionary(),
		posted: dictionary(),
		reviews: dictionary(),
		weeks: dictionary(),
		badges: dictionary(),
		preferences: dictionary(),
	};
}
