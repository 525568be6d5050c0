import { own } from '../progress/dictionary.ts';
import type { Curriculum } from './curriculum.ts';
import { quizzesOf, type Receipt } from './receipt.ts';

export interface QuestionFigures {
	quiz: string;
	/** Id of the lesson that the question follows. */
	lesson: string;
	question: string;
	/** Its place in the quiz, from 1. */
	number: number;
	/** How many people answered it. */
	answered: number;
	/** How many of them answered it rightly the first time. */
	right: number;
	/** Share of those, 0 to 1. */
	share: number;
}

/** How the first answers to each question went, the hardest first; only receipts made before hold any. A question that the site no longer has is left out. */
export function questionFigures(receipts: readonly Receipt[], curriculum: Curriculum): QuestionFigures[] {
	const quizzes = Map.groupBy(receipts.flatMap(quizzesOf), ({ id }) => id);
	return Object.entries(curriculum.quizzes)
		.flatMap(([quiz, { lesson, questions }]) => {
			const taken = quizzes.get(quiz) ?? [];
			return Object.keys(questions).map((question, index) => {
				const answers = taken.flatMap((each) => own(each.questions ?? {}, question) ?? []);
				const right = answers.filter(({ first }) => first).length;
				return { quiz, lesson, question, number: index + 1, answered: answers.length, right, share: right / Math.max(answers.length, 1) };
			});
		})
		.filter(({ answered }) => answered > 0)
		.toSorted((a, b) => a.share - b.share || b.answered - a.answered || (a.question < b.question ? -1 : 1));
}
