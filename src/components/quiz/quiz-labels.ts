import { labelsOfKinds, type QuestionKind } from '../../lib/quiz/kinds/index.ts';

const textsOfAllKinds = [
	'quiz.choose',
	'quiz.right',
	'quiz.wrong',
	'quiz.partly',
	'quiz.tooMany',
	'quiz.rightAnswer',
	'quiz.yourAnswer',
	'quiz.missed',
	'quiz.missedAnswer',
	'quiz.position',
] as const;

/** Texts that the asking of questions of these kinds needs in the browser. */
export const askingTexts = (kinds: readonly QuestionKind[]) => [...labelsOfKinds(kinds), ...textsOfAllKinds];

/** Texts for the end of a quiz. */
export const resultTexts = ['quiz.result', 'quiz.passed', 'quiz.notPassed', 'quiz.answered', 'quiz.refresh', 'quiz.resumed'] as const;
