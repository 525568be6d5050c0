import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';
import { stepState } from '../progress/summary.ts';
import { session, type QuizDescription } from '../quiz/session.ts';
import type { UnitOutcome } from './dialect.ts';
import type { QuestionKey } from './interaction.ts';

/** A lesson or guideline as a learning system keeps it: one entry of its own. */
export interface Unit {
	/** Under which progress remembers it: `linkedin/profile`, `guidelines/disclosure`. */
	id: string;
	quiz?: QuizDescription | undefined;
	/** Whether the quiz is to be passed, or reading is enough. */
	requires: 'quiz' | 'reading';
	/** The version from which on an acknowledgement counts, where reading is not enough. */
	acknowledge?: number | undefined;
	questions: readonly QuestionKey[];
}

/** Where a reader is with a unit, by its own rule. */
export function outcomeOf({ id, quiz, requires, acknowledge }: Unit, state: Progress, install: string): UnitOutcome {
	const asked = requires === 'quiz' ? quiz : undefined;
	const completed = stepState({ id, minutes: 0, quiz: asked, acknowledge }, state) === 'done';
	if (!quiz) return { completed };
	const { finished, passed, score } = session(quiz, state, install);
	const kept = own(state.quizzes, quiz.id)?.passed;
	const best = Math.max(passed && kept ? kept.score : 0, finished ? score : 0);
	return { completed, ...((finished || passed) && { passed, score: best }) };
}
