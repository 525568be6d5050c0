/** Texts that the asking of questions needs in the browser. */
export const askingTexts = [
	'quiz.choose',
	'quiz.choose.match',
	'quiz.choose.text',
	'quiz.choose.post',
	'quiz.choose.scenario',
	'quiz.right',
	'quiz.wrong',
	'quiz.partly',
	'quiz.rightAnswer',
	'quiz.yourAnswer',
	'quiz.missedAnswer',
	'quiz.rightOrder',
	'quiz.rightPair',
	'quiz.yourEnding',
	'quiz.betterEnding',
	'quiz.moved',
	'quiz.position',
] as const;

/** Texts for the end of a quiz. */
export const resultTexts = ['quiz.result', 'quiz.passed', 'quiz.notPassed', 'quiz.missed', 'quiz.answered', 'quiz.refresh'] as const;
