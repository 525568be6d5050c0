import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';
import { questionHistories, recallsOf } from './history.ts';
import type { KnownQuizzes } from './known.ts';
import { dueAfter } from './schedule.ts';

/**
 * How many questions two minutes hold. The questions of this site have some 51 English words with their answers, and 26
 * more explain them (Russian: 40 and 20), which is 20 seconds of reading in either language (`lib/text/reading-time.ts`);
 * with as much as half of that to think, four take two minutes.
 */
export const sessionSize = 4;

/** Milliseconds within which answers belong to one sitting, so that a reload goes on. */
const sitting = 15 * 60_000;

export interface Clock {
	/** Milliseconds since 1970. */
	now: number;
	/** The moment at which the day of another began where the reader is: a question is due for the whole of its day. */
	startOfDay: (at: number) => number;
}

export interface Due {
	/** Ids of all questions that are due, the best order first. */
	due: string[];
	/** When the next of the others is due, in milliseconds since 1970. */
	next: number | undefined;
	/** Number of questions that the reader has met and that are still asked somewhere. */
	met: number;
}

/**
 * What is to be asked again. Misses and guesses come first, then what has waited longest. A question that is in no quiz
 * any more is left out; one whose right answer changed since it was met is due.
 */
export function dueQuestions(state: Progress, quizzes: KnownQuizzes, { now, startOfDay }: Clock): Due {
	const kept = questionHistories(state);
	// A question may stand in the log under two quizzes, the name of one having changed.
	const questions = new Map(Object.values(quizzes).flatMap((quiz) => Object.entries(quiz.questions)));
	const cards = [...questions].flatMap(([id, since]) => {
		const found = kept.get(id);
		if (!found) return [];
		const recalls = recallsOf(found, since, now);
		const last = recalls.at(-1);
		if (!last) return [{ id, due: 0, weak: false }];
		return [{ id, due: startOfDay(dueAfter(recalls)), weak: last.rating <= 2 }];
	});
	const due = cards.filter((card) => card.due <= now);
	const later = cards.filter((card) => card.due > now).map((card) => card.due);
	due.sort((a, b) => Number(b.weak) - Number(a.weak) || a.due - b.due || (a.id < b.id ? -1 : 1));
	return { due: due.map(({ id }) => id), next: later.length > 0 ? Math.min(...later) : undefined, met: cards.length };
}

export interface Sitting {
	/** Ids of the questions that were answered in it, in the order of their answers. */
	done: string[];
	/** Ids of those that follow. */
	open: string[];
}

/**
 * Where a reader stands in the two minutes that they are in, or have just finished, by what was answered of late.
 *
 * @param from when the sitting began at the earliest, where the reader has asked for another
 */
export function sittingOf(state: Progress, due: readonly string[], now: number, from = 0): Sitting {
	const lately = reviewedLately(state, now, from);
	const begun = lately.length % sessionSize;
	if (begun === 0 && lately.length > 0) return { done: lately.slice(-sessionSize), open: [] };
	return { done: begun === 0 ? [] : lately.slice(-begun), open: due.filter((id) => !lately.includes(id)).slice(0, sessionSize - begun) };
}

/** The same for questions that a link names, whether they are due or not. */
export function sittingFor(asked: readonly string[], state: Progress, now: number): Sitting {
	const lately = reviewedLately(state, now, 0).filter((id) => asked.includes(id));
	return { done: lately, open: asked.filter((id) => !lately.includes(id)) };
}

/** How many of the questions were known when they were last reviewed. */
export function knownOf(ids: readonly string[], state: Progress): number {
	return ids.filter((id) => {
		const ratings = Object.entries(own(state.reviews, id) ?? {}).toSorted(([a], [b]) => Number(a) - Number(b));
		return (ratings.at(-1)?.[1] ?? 0) >= 3;
	}).length;
}

function reviewedLately(state: Progress, now: number, from: number): string[] {
	return Object.entries(state.reviews)
		.map(([id, ratings]) => ({
			id,
			at: Math.max(
				...Object.keys(ratings)
					.map(Number)
					.filter((at) => at <= now),
			),
		}))
		.filter(({ at }) => at > now - sitting && at >= from)
		.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}
