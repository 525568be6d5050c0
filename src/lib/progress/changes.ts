import { millisecondsADay } from '../time/calendar.ts';
import { dictionary, own, type Dictionary } from './dictionary.ts';
import { merge } from './merge.ts';
import { empty, limits, type Answer, type Pass, type Progress, type QuizProgress } from './state.ts';
import { triedName } from './tried.ts';
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

/** Keeps that a version of a guideline was acknowledged. An earlier time of the same version stays. */
export function acknowledge(state: Progress, guideline: string, version: string | number, at: number): Progress {
	return recordActivity(state, { acknowledgements: singleEntry(guideline, singleEntry(String(version), clampTime(at))) }, at);
}

/** Keeps that a text of an item was copied or handed over; `post` is `network/language/name`. */
export function recordShare(state: Progress, item: string, post: string, at: number): Progress {
	return recordActivity(state, { shares: singleEntry(item, singleEntry(post, clampTime(at))) }, at);
}

/** Keeps that the reader says they have posted an item, or takes that back. The new word wins even when the clock was set back. */
export function markPosted(state: Progress, item: string, done: boolean, at: number): Progress {
	const entry = { posted: singleEntry(item, { done, at: nextTimestamp(own(state.posted, item), at) }) };
	return done ? recordActivity(state, entry, at) : mergeIn(state, entry);
}

/** Keeps that the reader has done what a lesson asks, or takes that back. The new word wins even when the clock was set back. */
export function markTried(state: Progress, lesson: string, done: boolean, at: number): Progress {
	const name = triedName(lesson);
	const value = { value: done ? 'yes' : 'no', at: nextTimestamp(own(state.preferences, name), at) };
	const entry = { preferences: singleEntry(name, value) };
	return done ? recordActivity(state, entry, at) : mergeIn(state, entry);
}

/** Keeps that a new round of a quiz has begun, whatever the clock says of the one before. */
export function beginAttempt(state: Progress, quiz: string, at: number): Progress {
	const before: QuizProgress = own(state.quizzes, quiz) ?? { answers: dictionary() };
	const { attempt, answers } = before;
	const latest = Math.max(attempt?.at ?? 0, ...Object.values(answers).map(({ last }) => last.at));
	const next = { number: (attempt?.number ?? 1) + 1, at: nextTimestamp({ at: latest }, at) };
	return mergeIn(state, { quizzes: singleEntry(quiz, { answers: dictionary(), attempt: next }) });
}

/** Keeps how well a question was known when it was asked again, from 1 (not) to 4 (easily). */
export function recordReview(state: Progress, question: string, rating: number, at: number): Progress {
	return recordActivity(state, { reviews: singleEntry(question, singleEntry(String(clampTime(at)), rating)) }, at);
}

/** Keeps that badges were earned. An earlier time of the same badge stays. */
export function award(state: Progress, badges: readonly string[], at: number): Progress {
	return mergeIn(state, { badges: dictionary(badges.map((id) => [id, clampTime(at)])) });
}

/** A state for another person on the same browser: it outdoes all that was kept before, in every tab. */
export function startOver(state: Progress, at: number): Progress {
	return { ...empty(), since: nextTimestamp({ at: state.since }, at) };
}

/** Sets a preference. The new value wins even when the clock was set back. */
export function setPreference(state: Progress, name: string, value: string, at: number): Progress {
	return mergeIn(state, { preferences: singleEntry(name, { value, at: nextTimestamp(own(state.preferences, name), at) }) });
}

/** Adds what a reader did, and that they did something in this week. */
function recordActivity(state: Progress, entry: Partial<Progress>, at: number): Progress {
	const now = clampTime(at);
	return mergeIn(state, { ...entry, weeks: singleEntry(String(weekOf(now)), { first: now, last: now }) });
}

function mergeIn(state: Progress, entry: Partial<Progress>): Progress {
	return merge(state, { ...empty(), since: state.since, ...entry });
}

function singleEntry<T>(key: string, value: T): Dictionary<T> {
	return dictionary([[key, value]]);
}

/** A time that is later than the earlier entry's, whatever the clock says. */
function nextTimestamp(earlier: { readonly at: number } | undefined, at: number): number {
	const now = clampTime(at);
	return Math.min(earlier ? Math.max(now, earlier.at + 1) : now, limits.time);
}

/** A clock that is far ahead gives a time with room after it, so that what it dates can still be undone. */
function clampTime(at: number): number {
	return Math.min(Math.max(at, 0), limits.time - millisecondsADay);
}
