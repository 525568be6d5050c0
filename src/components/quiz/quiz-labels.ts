import type { Words } from '../../queries/words.ts';

/** Words that the asking of questions needs in the browser, with `{name}` where it fills a value in. */
const names = [
	'choose',
	'choose.match',
	'choose.text',
	'choose.post',
	'choose.scenario',
	'right',
	'wrong',
	'partly',
	'rightAnswer',
	'yourAnswer',
	'missedAnswer',
	'rightOrder',
	'rightPair',
	'yourEnding',
	'betterEnding',
	'moved',
	'position',
];

/** Words for the end of a quiz. */
export const resultNames = ['result', 'passed', 'notPassed', 'missed', 'answered', 'refresh'];

const values = Object.fromEntries(['number', 'total', 'right', 'needed', 'of', 'thing', 'count'].map((name) => [name, `{${name}}`]));

/** The labels as an attribute of the element. */
export function quizLabels(words: Words, more: readonly string[] = []): string {
	return JSON.stringify(Object.fromEntries([...names, ...more].map((name) => [name, words(`quiz.${name}`, values)])));
}
