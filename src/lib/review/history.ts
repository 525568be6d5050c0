import { own, type Dictionary } from '../progress/dictionary.ts';
import type { Answer, Progress } from '../progress/state.ts';

/** How well a question was known: 1 not at all, 2 by a guess, 3 well, 4 easily. */
export type Rating = 1 | 2 | 3 | 4;

/** A moment at which a question was answered. */
export interface Recall {
	/** Milliseconds since 1970. */
	at: number;
	rating: Rating;
}

/** What the browser keeps of a question. */
export interface QuestionHistory {
	/** The first and the last answer, of each quiz that ever had the question: a quiz may have been renamed. */
	answers: Answer[];
	/** Ratings by time. */
	reviews: Dictionary<number>;
}

/** Everything kept of each question that was ever met. */
export function questionHistories(state: Progress): Map<string, QuestionHistory> {
	const kept = new Map<string, QuestionHistory>();
	const of = (id: string) => {
		const known = kept.get(id) ?? { answers: [], reviews: own(state.reviews, id) ?? {} };
		kept.set(id, known);
		return known;
	};
	for (const { answers } of Object.values(state.quizzes)) {
		for (const [id, { first, last }] of Object.entries(answers)) of(id).answers.push(first, last);
	}
	for (const id of Object.keys(state.reviews)) of(id);
	return kept;
}

/**
 * The recalls of a question in its present form, in the order of time; none when it was only met in an earlier form.
 * Answers in a lesson are the beginning, and reviews follow. Recalls at the same moment are one, the worse.
 *
 * What is later than `now` was written under a clock that was wrong: it is left out, unless there is nothing else. Then
 * the question counts as met just now, so that a clock that was set back does not ask everything at once.
 *
 * @param since revision from which answers count
 */
export function recallsOf({ answers, reviews }: QuestionHistory, since: number, now: number): Recall[] {
	const present = answers.filter(({ revision }) => revision >= since);
	if (present.length === 0 && answers.length > 0) return [];
	const begin = present.length < answers.length ? Math.min(...present.map(({ at }) => at)) : 0;
	const byTime = new Map<number, Rating>();
	const add = (at: number, rating: number) => {
		if (at >= begin) byTime.set(at, Math.min(rating, byTime.get(at) ?? 4) as Rating);
	};
	for (const answer of present) add(answer.at, ratingOf(answer));
	for (const [at, rating] of Object.entries(reviews)) add(Number(at), rating);

	const all = [...byTime].map(([at, rating]) => ({ at, rating })).toSorted((a, b) => a.at - b.at);
	const past = all.filter(({ at }) => at <= now);
	const [latest] = all.slice(-1);
	return past.length === 0 && latest ? [{ at: now, rating: latest.rating }] : past;
}

/** What an answer tells: a miss, a lucky guess, or that the reader knew. */
export function ratingOf({ correct, guess }: Pick<Answer, 'correct' | 'guess'>): Rating {
	return correct ? (guess ? 2 : 3) : 1;
}
