import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';
import { sessionSize } from './due.ts';
import { questionHistories, ratingOf } from './history.ts';

/** Days after which a reminder comes. */
export const reminderDays = [2, 14, 45] as const;

/**
 * The questions that a reminder asks, as many as a sitting has: those that were missed or guessed first, by any answer that is kept, then the
 * others, and in each group in the given order. Where there are more, the next reminder (`turn` 1, 2 …) goes on behind them, and begins
 * anew at the end.
 */
export function questionsToRemember(ids: readonly string[], state: Progress, turn = 0): string[] {
	const kept = questionHistories(state);
	const isWeak = (id: string) => {
		const { answers = [], reviews = {} } = kept.get(id) ?? {};
		return Math.min(...answers.map(ratingOf), ...Object.values(reviews)) <= 2;
	};
	const all = [...ids.filter(isWeak), ...ids.filter((id) => !isWeak(id))];
	const from = all.length > sessionSize ? (turn * sessionSize) % all.length : 0;
	return [...all.slice(from), ...all.slice(0, from)].slice(0, sessionSize);
}

/** Ids of the questions that were answered in a quiz. */
export function answeredIn(quiz: string, state: Progress): string[] {
	return Object.keys(own(state.quizzes, quiz)?.answers ?? {});
}
