import { labelsOfKinds, type QuestionKind } from '../../lib/quiz/kinds/index.ts';

/** Texts that the asking of questions of these kinds needs in the browser. */
export const askingTexts = (kinds: readonly QuestionKind[]) => [
	...labelsOfKinds(kinds),
	'quiz.choose' as const,
	'quiz.right' as const,
	'quiz.wrong' as const,
	'quiz.partly' as const,
	'quiz.tooMany' as const,
	'quiz.rightAnswer' as const,
	'quiz.yourAnswer' as const,
	'quiz.missedAnswer' as const,
	'quiz.position' as const,
];

/** Texts for the end of a quiz. */
export const resultTexts = ['quiz.result', 'quiz.passed', 'quiz.notPassed', 'quiz.missed', 'quiz.answered', 'quiz.refresh'] as const;
