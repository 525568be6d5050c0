import { plainText } from '../../text/plain-text.ts';
import type { TextQuestion } from '../written.ts';
import { error, warning, type LintFinding } from './finding.ts';
import { emptyExplanation } from './parts.ts';

/** An answer to type: every language has one that can be typed, and the question does not say it. */
export function lintTyped({ stem, accept, why }: TextQuestion, languages: readonly string[]): LintFinding[] {
	return languages.flatMap((language) => {
		const answers = Object.hasOwn(accept, language) ? accept[language]! : [];
		if (answers.length === 0) {
			return [
				error(
					'field/missing',
					['accept'],
					`No answer is accepted in \`${language}\`. Add \`${language}: […]\`, as every language of portal.yaml is needed.`,
				),
			];
		}
		return [
			...acceptedTwice(answers, language),
			...inStem(answers, stem[language] ?? '', language),
			...emptyExplanation({ path: [], why }, 'the answer', answers, language),
		];
	});
}

function acceptedTwice(answers: readonly string[], language: string): LintFinding[] {
	const seen = new Map<string, string>();
	return answers.flatMap((answer, index) => {
		const plain = plainText(answer);
		const twin = seen.get(plain);
		const path = ['accept', language, index];
		if (plain === '')
			return [error('quiz/accepted-answer', path, `\`${answer}\` is nothing that a reader could type. Write a word or a number.`)];
		if (twin !== undefined) return [error('quiz/accepted-answer', path, `\`${answer}\` counts as \`${twin}\` already. Remove it.`)];
		seen.set(plain, answer);
		return [];
	});
}

/** A question that holds its answer asks for nothing; as a part of a longer word it does not count. */
function inStem(answers: readonly string[], stem: string, language: string): LintFinding[] {
	const words = ` ${plainText(stem)} `;
	const given = answers.find((answer) => words.includes(` ${plainText(answer)} `));
	if (given === undefined) return [];
	return [
		warning('answer-in-stem', ['stem', language], `The text says the answer itself («${given}»). Put it in other words.`, 'guidelines'),
	];
}
