import { isObject, union, type Dictionary } from './dictionary.ts';
import { forms } from './parse.ts';
import {
	empty,
	type Answer,
	type AnswerPair,
	type Attempt,
	type Mark,
	type Pass,
	type Preference,
	type Progress,
	type QuizProgress,
	type Span,
} from './state.ts';

/**
 * What two copies of the progress know together.
 *
 * Commutative, associative and idempotent, so copies of several tabs or devices agree in whatever order they meet.
 * Every choice below is therefore the greater or the smaller under a total order. A copy of the person who began later
 * outdoes one of somebody before them. Fields that this release does not know are carried along: each by itself, so that
 * an entry which outdoes another takes over what only the other had.
 */
export function merge(a: Progress, b: Progress): Progress {
	if (a.since !== b.since) return a.since > b.since ? a : b;
	return {
		...carryAlong(a, b, sections),
		version: 1,
		since: a.since,
		lessons: union(a.lessons, b.lessons, laterMark),
		quizzes: union(a.quizzes, b.quizzes, mergeQuizzes),
		acknowledgements: union(a.acknowledgements, b.acknowledgements, (x, y) => union(x, y, Math.max)),
		shares: union(a.shares, b.shares, (x, y) => union(x, y, Math.max)),
		posted: union(a.posted, b.posted, laterMark),
		reviews: union(a.reviews, b.reviews, (x, y) => union(x, y, Math.min)),
		weeks: union(a.weeks, b.weeks, wholeSpan),
		badges: union(a.badges, b.badges, Math.min),
		preferences: union(a.preferences, b.preferences, laterPreference),
	};
}

const sections = empty();

function laterMark(a: Mark, b: Mark): Mark {
	return withOthers((a.at - b.at || Number(a.done) - Number(b.done)) >= 0 ? a : b, a, b, forms.mark);
}

function wholeSpan(a: Span, b: Span): Span {
	return { ...carryAlong(a, b, forms.span), first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

function laterPreference(a: Preference, b: Preference): Preference {
	return withOthers((a.at - b.at || compareText(a.value, b.value)) >= 0 ? a : b, a, b, forms.preference);
}

function mergeQuizzes(a: QuizProgress, b: QuizProgress): QuizProgress {
	const answers = union(a.answers, b.answers, mergeAnswers);
	const passed = either(a.passed, b.passed, betterPass);
	const attempt = either(a.attempt, b.attempt, laterAttempt);
	return { ...carryAlong(a, b, forms.quiz), answers, ...(passed && { passed }), ...(attempt && { attempt }) };
}

function either<T>(a: T | undefined, b: T | undefined, pick: (a: T, b: T) => T): T | undefined {
	return a !== undefined && b !== undefined ? pick(a, b) : (a ?? b);
}

function mergeAnswers(a: AnswerPair, b: AnswerPair): AnswerPair {
	return {
		...carryAlong(a, b, forms.pair),
		first: compareAnswers(a.first, b.first) <= 0 ? sameAnswer(a.first, b.first) : b.first,
		last: compareAnswers(a.last, b.last) >= 0 ? sameAnswer(a.last, b.last) : b.last,
	};
}

/** What a later release says of an answer belongs to that answer, and to no other. */
function sameAnswer(a: Answer, b: Answer): Answer {
	return compareAnswers(a, b) === 0 ? withOthers(a, a, b, forms.answer) : a;
}

/** The highest revision, then the first time it was passed, then the higher score. */
function betterPass(a: Pass, b: Pass): Pass {
	return withOthers((a.revision - b.revision || b.at - a.at || a.score - b.score) >= 0 ? a : b, a, b, forms.pass);
}

/** The round with the highest number, and of two such the one that began first. */
function laterAttempt(a: Attempt, b: Attempt): Attempt {
	return withOthers((a.number - b.number || b.at - a.at) >= 0 ? a : b, a, b, forms.attempt);
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

/** The entry that was picked, with the unknown fields of both; itself where there are none, as others know it by identity. */
function withOthers<T extends object>(picked: T, a: T, b: T, known: object): T {
	const others = carryAlong(a, b, known);
	return others === none ? picked : { ...picked, ...others };
}

/** The fields of both that are not among the known ones. */
function carryAlong(a: object, b: object, known: object): Dictionary<unknown> {
	return union(othersOf(a, known), othersOf(b, known), greater);
}

const none: Dictionary<unknown> = {};

function othersOf(entry: object, known: object): Dictionary<unknown> {
	const names = Object.keys(entry).filter((name) => !Object.hasOwn(known, name));
	return names.length === 0 ? none : Object.fromEntries(names.map((name) => [name, (entry as Record<string, unknown>)[name]]));
}

/** Objects field by field; of anything else the one whose text is greater, and an object rather than a plain value. */
function greater(a: unknown, b: unknown): unknown {
	if (isObject(a) && isObject(b)) return union(a, b, greater);
	if (isObject(a) || isObject(b)) return isObject(a) ? a : b;
	return compareText(JSON.stringify(a), JSON.stringify(b)) >= 0 ? a : b;
}
