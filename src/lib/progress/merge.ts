import { union } from './dictionary.ts';
import type { Answer, AnswerPair, Attempt, Mark, Pass, Preference, Progress, QuizProgress, Span } from './state.ts';

/**
 * What two copies of the progress know together.
 *
 * Commutative, associative and idempotent, so copies of several tabs or devices agree in whatever order they meet.
 * Every choice below is therefore the greater or the smaller under a total order. A copy of the person who began later
 * outdoes one of somebody before them.
 */
export function merge(a: Progress, b: Progress): Progress {
	if (a.since !== b.since) return a.since > b.since ? a : b;
	return {
		version: 1,
		since: a.since,
		lessons: union(a.lessons, b.lessons, laterMark),
		quizzes: union(a.quizzes, b.quizzes, mergeQuizzes),
		acknowledgements: union(a.acknowledgements, b.acknowledgements, (x, y) => union(x, y, Math.min)),
		shares: union(a.shares, b.shares, (x, y) => union(x, y, Math.max)),
		posted: union(a.posted, b.posted, laterMark),
		reviews: union(a.reviews, b.reviews, (x, y) => union(x, y, Math.min)),
		weeks: union(a.weeks, b.weeks, wholeSpan),
		badges: union(a.badges, b.badges, Math.min),
		preferences: union(a.preferences, b.preferences, laterPreference),
	};
}

function laterMark(a: Mark, b: Mark): Mark {
	return (a.at - b.at || Number(a.done) - Number(b.done)) >= 0 ? a : b;
}

function wholeSpan(a: Span, b: Span): Span {
	return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

function laterPreference(a: Preference, b: Preference): Preference {
	return (a.at - b.at || compareText(a.value, b.value)) >= 0 ? a : b;
}

function mergeQuizzes(a: QuizProgress, b: QuizProgress): QuizProgress {
	const answers = union(a.answers, b.answers, mergeAnswers);
	const passed = either(a.passed, b.passed, betterPass);
	const attempt = either(a.attempt, b.attempt, laterAttempt);
	return { answers, ...(passed && { passed }), ...(attempt && { attempt }) };
}

function either<T>(a: T | undefined, b: T | undefined, pick: (a: T, b: T) => T): T | undefined {
	return a !== undefined && b !== undefined ? pick(a, b) : (a ?? b);
}

function mergeAnswers(a: AnswerPair, b: AnswerPair): AnswerPair {
	return {
		first: compareAnswers(a.first, b.first) <= 0 ? a.first : b.first,
		last: compareAnswers(a.last, b.last) >= 0 ? a.last : b.last,
	};
}

/** The highest revision, then the first time it was passed, then the higher score. */
function betterPass(a: Pass, b: Pass): Pass {
	return (a.revision - b.revision || b.at - a.at || a.score - b.score) >= 0 ? a : b;
}

/** The round with the highest number, and of two such the one that began first. */
function laterAttempt(a: Attempt, b: Attempt): Attempt {
	return (a.number - b.number || b.at - a.at) >= 0 ? a : b;
}

function compareAnswers(a: Answer, b: Answer): number {
	return a.at - b.at || a.revision - b.revision || compareText(canonical(a), canonical(b));
}

function canonical({ chosen, correct, guess }: Answer): string {
	return JSON.stringify([chosen, correct, guess]);
}

function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
