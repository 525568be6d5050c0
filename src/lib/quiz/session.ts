import { own } from '../progress/dictionary.ts';
import type { Answer, AnswerPair, Progress } from '../progress/state.ts';
import { drawn } from './draw.ts';

export interface QuizDescription {
	id: string;
	revision: number;
	/** Share of right answers that passes, above 0 and up to 1. */
	pass: number;
	/** How many questions a round asks; all of them without it. */
	draw?: number | undefined;
	/** `since` is the revision in which the right answer last changed: older answers no longer count. */
	questions: readonly { id: string; since: number }[];
}

export interface Session {
	/** The round, from 1. */
	round: number;
	/** Ids of the questions of this round, in their order. */
	asked: string[];
	/** Ids of those that are still to be answered. */
	open: string[];
	/** All that is open is so because its right answer changed, or it is new, since the reader answered. */
	refresh: boolean;
	/** Ids of the questions whose last answer is wrong. */
	missed: string[];
	/** Number and share (0 to 1) of the round’s questions whose last answer is right. */
	right: number;
	score: number;
	/** Every question of the round is answered. */
	finished: boolean;
	/** The present right answers were passed once, even if later answers were worse. */
	passed: boolean;
}

/**
 * Where a reader stands in a quiz. Only the quiz's present questions count, and only answers to their present form: a
 * question that disappeared is ignored, a new one is open, a changed one is asked again.
 *
 * @param install what is random of this browser; with the quiz and the round it decides which questions are drawn
 */
export function session({ id, revision, pass, draw, questions }: QuizDescription, state: Progress, install = ''): Session {
	const progress = own(state.quizzes, id);
	const begin = progress?.attempt?.at ?? 0;
	const round = progress?.attempt?.number ?? 1;
	const passedRevision = progress?.passed?.revision ?? 0;
	const pairOf = (question: string) => own(progress?.answers, question);
	const ids = questions.map((question) => question.id);
	const asked =
		draw === undefined ? ids : drawn(ids, draw, roundSeed(id, round, install), (each) => (pairOf(each)?.first.at ?? begin) < begin);

	const results = questions
		.filter((question) => asked.includes(question.id))
		.map((question) => ({ ...question, last: currentAnswer(pairOf(question.id), question.since, begin) }));
	const open = results.filter(({ last }) => !last);
	const right = results.filter(({ last }) => last?.correct).length;
	const score = results.length > 0 ? right / results.length : 0;
	const finished = results.length > 0 && open.length === 0;
	const changed = ({ id: question, since }: { id: string; since: number }) => {
		const last = pairOf(question)?.last;
		return last ? last.at >= begin : since > passedRevision && passedRevision > 0;
	};
	return {
		round,
		asked,
		open: open.map((question) => question.id),
		refresh: open.length > 0 && open.every(changed),
		missed: results.filter(({ last }) => last && !last.correct).map((question) => question.id),
		right,
		score,
		finished,
		passed: passedRevision >= revision || (finished && score >= pass),
	};
}

/** What decides about chance in a round of a quiz; a reload finds the same. */
export function roundSeed(quiz: string, round: number, install: string): string {
	return `${quiz}/${round}/${install}`;
}

/** The last answer, where it belongs to the round and to the present form of the question. */
function currentAnswer(pair: AnswerPair | undefined, since: number, begin: number): Answer | undefined {
	return pair && pair.last.revision >= since && pair.last.at >= begin ? pair.last : undefined;
}
