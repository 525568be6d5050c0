import { millisecondsADay } from '../time/day.ts';
import { dictionary, own, type Dictionary } from './dictionary.ts';
import { merge } from './merge.ts';
import { empty, limits, type Answer, type Pass, type Progress, type QuizProgress } from './state.ts';
import { weekOf } from './week.ts';

/** Marks a lesson as read or unread. The new mark wins even when the clock was set back. */
export function markLesson(state: Progress, id: string, done: boolean, at: number): Progress {
	const entry = { lessons: singleEntry(id, { done, at: nextTimestamp(own(state.lessons, id), at) }) };
	return done ? recordActivity(state, entry, at) : mergeIn(state, entry);
}

/** Keeps an answer: as the first if there was none, and as the last even when the clock was set back. */
export function recordAnswer(state: Progress, quiz: string, question: string, answer: Answer): Progress {
	const before = own(own(state.quizzes, quiz)?.answers, question)?.last;
	const kept = { ...answer, at: nextTimestamp(before, answer.at) };
	return recordActivity(state, { quizzes: singleEntry(quiz, { answers: singleEntry(question, { first: kept, last: kept }) }) }, answer.at);
}

/** Keeps a pass. An earlier pass of the same revision stays. */
export function recordPass(state: Progress, quiz: string, pass: Pass): Progress {
	return mergeIn(state, { quizzes: singleEntry(quiz, { answers: dictionary(), passed: { ...pass, at: clampTime(pass.at) } }) });
}

/** Keeps that a new round of a quiz has begun, whatever the clock says of the one before. */
export function beginAttempt(state: Progress, quiz: string, at: number): Progress {
	const before: QuizProgress = own(state.quizzes, quiz) ?? { answers: dictionary() };
	const { attempt, answers } = before;
	const latest = Math.max(attempt?.at ?? 0, ...Object.values(answers).map(({ last }) => last.at));
	const next = { number: (attempt?.number ?? 1) + 1, at: nextTimestamp({ at: latest }, at) };
	return mergeIn(state, { quizzes: singleEntry(quiz, { answers: dictionary(), attempt: next }) });
}

/** Sets a preference. The new value wins even when the clock was set back. */
export function setPreference(state: Progress, name: string, value: string, at: number): Progress {
	return mergeIn(state, { preferences: singleEntry(name, { value, at: nextTimestamp(own(state.preferences, name), at) }) });
}

/** Adds what a reader did, and that they did something in this week. */
export function recordActivity(state: Progress, entry: Partial<Progress>, at: number): Progress {
	const now = clampTime(at);
	return mergeIn(state, { ...entry, weeks: singleEntry(String(weekOf(now)), { first: now, last: now }) });
}

/** Adds an entry to a state, by the rules that join what two tabs keep. */
export function mergeIn(state: Progress, entry: Partial<Progress>): Progress {
	return merge(state, { ...empty(), since: state.since, ...entry });
}

/** A dictionary of one entry. */
export function singleEntry<T>(key: string, value: T): Dictionary<T> {
	return dictionary([[key, value]]);
}

/** A time that is later than the earlier entry's, whatever the clock says. */
export function nextTimestamp(earlier: { readonly at: number } | undefined, at: number): number {
	const now = clampTime(at);
	return Math.min(earlier ? Math.max(now, earlier.at + 1) : now, limits.time);
}

/** A clock that is far ahead gives a time with room after it, so that what it dates can still be undone. */
export function clampTime(at: number): number {
	return Math.min(Math.max(at, 0), limits.time - millisecondsADay);
}
