import { labelsOfKinds } from '../../lib/quiz/kinds/index.ts';
import type { Words } from '../../queries/layout/words.ts';

/** Words that the asking of questions needs in the browser whatever the kind, with `{name}` where it fills a value in. */
const names = [
	'quiz.choose',
	'quiz.right',
	'quiz.wrong',
	'quiz.partly',
	'quiz.rightAnswer',
	'quiz.yourAnswer',
	'quiz.missedAnswer',
	'quiz.position',
];

/** Words for the end of a quiz. */
export const resultNames = ['quiz.result', 'quiz.passed', 'quiz.notPassed', 'quiz.missed', 'quiz.answered', 'quiz.refresh'];

const values = Object.fromEntries(['number', 'total', 'right', 'needed', 'of', 'thing', 'count'].map((name) => [name, `{${name}}`]));

/**
 * The labels as an attribute of the element, each under its key without `quiz.`.
 *
 * @param more keys that this element needs besides
 */
export function quizLabels(words: Words, more: readonly string[] = []): string {
	return JSON.stringify(
		Object.fromEntries([...names, ...labelsOfKinds, ...more].map((key) => [key.replace(/^quiz\./, ''), words(key, values)])),
	);
}
