import { dictionary, own, type Dictionary } from './dictionary.ts';
import type { Response } from '../quiz/response.ts';
import { merge } from './merge.ts';
import { weekOf } from './week.ts';

export { merge };

/** What a document may hold. Ids and values are counted in UTF-16 units, times in milliseconds since 1970. */
export const limits = {
	text: 200,
	chosen: 100,
	revision: 1_000_000,
	/** Ratings of a review are 1 to 4. */
	rating: 4,
	/** The last moment a `Date` can represent. */
	time: 8.64e15,
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
	/** By guideline, `guidelines/disclosure`, then by version: when it was first acknowledged. */
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
	/** By badge id: when it was first seen to be earned. It stays, whatever becomes of what it was given for. */
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

/** Marks a lesson as read or unread. The new mark wins even when the clock was set back. */
export function markLesson(state: Progress, id: string, done: boolean, at: number): Progress {
	const entry = { lessons: one(id, { done, at: after(own(state.lessons, id), at) }) };
	return done ? act(state, entry, at) : add(state, entry);
}

/** Keeps an answer: as the first if there was none, and as the last even when the clock was set back. */
export function recordAnswer(state: Progress, quiz: string, question: string, answer: Answer): Progress {
	const before = own(own(state.quizzes, quiz)?.answers, question)?.last;
	const kept = { ...answer, at: after(before, answer.at) };
	return act(state, { quizzes: one(quiz, { answers: one(question, { first: kept, last: kept }) }) }, answer.at);
}

/** Keeps a pass. An earlier pass of the same revision stays. */
export function recordPass(state: Progress, quiz: string, pass: Pass): Progress {
	return add(state, { quizzes: one(quiz, { answers: dictionary(), passed: { ...pass, at: moment(pass.at) } }) });
}

/** Keeps that a version of a guideline was acknowledged. An earlier time of the same version stays. */
export function acknowledge(state: Progress, guideline: string, version: string | number, at: number): Progress {
	return act(state, { acknowledgements: one(guideline, one(String(version), moment(at))) }, at);
}

/** Keeps that a text of an item was copied or handed over; `post` is `network/language/name`. */
export function recordShare(state: Progress, item: string, post: string, at: number): Progress {
	return act(state, { shares: one(item, one(post, moment(at))) }, at);
}

/** Keeps that the reader says they have posted an item, or takes that back. The new word wins even when the clock was set back. */
export function markPosted(state: Progress, item: string, done: boolean, at: number): Progress {
	const entry = { posted: one(item, { done, at: after(own(state.posted, item), at) }) };
	return done ? act(state, entry, at) : add(state, entry);
}

/** Keeps that a new round of a quiz has begun, whatever the clock says of the one before. */
export function beginAttempt(state: Progress, quiz: string, at: number): Progress {
	const before: QuizProgress = own(state.quizzes, quiz) ?? { answers: dictionary() };
	const { attempt, answers } = before;
	const latest = Math.max(attempt?.at ?? 0, ...Object.values(answers).map(({ last }) => last.at));
	const next = { number: (attempt?.number ?? 1) + 1, at: after({ at: latest }, at) };
	return add(state, { quizzes: one(quiz, { answers: dictionary(), attempt: next }) });
}

/** Keeps how well a question was known when it was asked again, from 1 (not) to 4 (easily). */
export function recordReview(state: Progress, question: string, rating: number, at: number): Progress {
	return act(state, { reviews: one(question, one(String(moment(at)), rating)) }, at);
}

/** Keeps that badges were earned. An earlier time of the same badge stays. */
export function award(state: Progress, badges: readonly string[], at: number): Progress {
	return add(state, { badges: dictionary(badges.map((id) => [id, moment(at)])) });
}

/** A state for another person on the same browser: it outdoes all that was kept before, in every tab. */
export function startOver(state: Progress, at: number): Progress {
	return { ...empty(), since: after({ at: state.since }, at) };
}

/** Sets a preference. The new value wins even when the clock was set back. */
export function setPreference(state: Progress, name: string, value: string, at: number): Progress {
	return add(state, { preferences: one(name, { value, at: after(own(state.preferences, name), at) }) });
}

/** Adds what a reader did, and that they did something in this week. */
function act(state: Progress, entry: Partial<Progress>, at: number): Progress {
	const now = moment(at);
	return add(state, { ...entry, weeks: one(String(weekOf(now)), { first: now, last: now }) });
}

function add(state: Progress, entry: Partial<Progress>): Progress {
	return merge(state, { ...empty(), since: state.since, ...entry });
}

function one<T>(key: string, value: T): Dictionary<T> {
	return dictionary([[key, value]]);
}

/** A time that is later than the earlier entry's, whatever the clock says. */
function after(earlier: { readonly at: number } | undefined, at: number): number {
	return moment(earlier ? Math.max(at, earlier.at + 1) : at);
}

function moment(at: number): number {
	return Math.min(Math.max(at, 0), limits.time);
}
