import { own } from '../progress/dictionary.ts';
import type { Answer, AnswerPair, Progress } from '../progress/state.ts';
import type { QuestionKind } from './grade.ts';

export interface QuizDescription {
	id: string;
	revision: number;
	/** Share of right answers that passes, above 0 and up to 1. */
	pass: number;
	questions: readonly { id: string; kind: QuestionKind; correct: readonly string[] }[];
}

export interface Session {
	/** Number of questions answered in the current revision. */
	answered: number;
	/** Id of the first open question. */
	next: string | undefined;
	/** Ids of the questions whose last answer is wrong. */
	missed: string[];
	/** Share of all questions whose last answer is right, 0 to 1. */
	score: number;
	/** The same by the earliest answers kept of the current revision. */
	firstScore: number;
	/** Every question is answered. */
	finished: boolean;
	/** The current revision was passed once, even if later answers were worse. */
	passed: boolean;
}

/**
 * Where a reader stands in a quiz. Only the quiz's present questions count, and only answers to its present revision:
 * a question that disappeared is ignored, a new one is open.
 */
export function session({ id, revision, pass, questions }: QuizDescription, state: Progress): Session {
	const progress = own(state.quizzes, id);
	const results = questions.map((question) => ({
		id: question.id,
		...currentAnswers(own(progress?.answers, question.id), revision),
	}));
	const share = (right: number) => (questions.length > 0 ? right / questions.length : 0);
	const open = results.filter(({ last }) => !last);
	const score = share(results.filter(({ last }) => last?.correct).length);
	const finished = questions.length > 0 && open.length === 0;
	return {
		answered: questions.length - open.length,
		next: open[0]?.id,
		missed: results.filter(({ last }) => last && !last.correct).map((result) => result.id),
		score,
		firstScore: share(results.filter(({ first }) => first?.correct).length),
		finished,
		passed: (progress?.passed?.revision ?? 0) >= revision || (finished && score >= pass),
	};
}

function currentAnswers(pair: AnswerPair | undefined, revision: number): { first?: Answer; last?: Answer } {
	if (pair?.last.revision !== revision) return {};
	return { first: pair.first.revision === revision ? pair.first : pair.last, last: pair.last };
}
