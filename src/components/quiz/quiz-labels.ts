import { labelsOfKinds } from '../../lib/quiz/kinds/index.ts';

/** Texts that the asking of questions needs in the browser. */
export const askingTexts = [
	...labelsOfKinds,
	'quiz.choose',
	'quiz.right',
	'quiz.wrong',
	'quiz.partly',
	'quiz.rightAnswer',
	'quiz.yourAnswer',
	'quiz.missedAnswer',
	'quiz.position',
] as const;

/** Texts for the end of a quiz. */
export const resultTexts = ['quiz.result', 'quiz.passed', 'quiz.notPassed', 'quiz.missed', 'quiz.answered', 'quiz.refresh'] as const;
