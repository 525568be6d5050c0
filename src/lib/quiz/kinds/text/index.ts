import type { InLanguage } from '../../../text/in-language.ts';
import { plainText } from '../../../text/plain-text.ts';
import { whole, type Grade } from '../../grade.ts';
import { error, warning, type LintFinding } from '../../lint/finding.ts';
import { emptyExplanation } from '../../lint/parts.ts';
import { sorted } from '../../sorted.ts';
import type { CommonFields, KeyPart, Texts } from '../kind.ts';

/** A word or two to type. */
export interface TextQuestion extends CommonFields {
	kind: 'text';
	/** Answers that count as right, by language. */
	accept: Readonly<Record<string, readonly string[]>>;
	why: Texts;
}

export const labels = ['quiz.choose.text'] as const;

/** Grades what was typed, the only entry of a response; what a reader does not see as a difference is forgiven. */
export function gradeText(typed: string, accepted: readonly string[]): Grade {
	const plain = plainText(typed);
	return whole(plain !== '' && accepted.some((answer) => plainText(answer) === plain));
}

/** An answer to type: every language has one that can be typed, and the question does not say it. */
export function lint({ stem, accept, why }: TextQuestion, languages: readonly string[]): LintFinding[] {
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

export function meaning({ accept }: TextQuestion): unknown {
	return sorted(Object.entries(accept).map(([language, answers]) => [language, ...new Set(answers.map(plainText).toSorted())]));
}

export function key({ accept }: InLanguage<Pick<TextQuestion, 'accept'>>): KeyPart[] {
	return accept.map((text, index) => ({ id: String(index), text }));
}
