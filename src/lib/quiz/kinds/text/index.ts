import type { InLanguage } from '../../../text/in-language.ts';
import { plainText } from '../../../text/plain-text.ts';
import { allOrNothing, type Grade } from '../../grade.ts';
import { error, warning, type LintFinding } from '../../lint/finding.ts';
import { emptyExplanation } from '../../lint/parts.ts';
import { sorted } from '../../sorted.ts';
import type { CommonFields, KeyPart, ReportedAnswers, Texts } from '../kind.ts';

/** A word or two to type. */
export interface TextQuestion extends CommonFields {
	kind: 'text';
	/** Answers that count as right, by language; the first is the one that is shown. */
	accept: Readonly<Record<string, readonly string[]>>;
	why: Texts;
}

export const labels = ['quiz.choose.text'] as const;

/** What may stand before an answer and changes nothing of it: articles, and what fits it into a sentence. */
const lead = /^(?:(?:an?|the|in|on|at|to|after|within|about|only|just|up to|at most|в|во|на|за|через|до|после|около|только) )+(?=.)/u;
/** From so many letters on a word may have one slip: of shorter ones `девять` is one of `десять`, `eight` one of `eighty`. */
const longWord = 7;

/**
 * Grades what was typed, the only entry of a response. What a reader does not see as a difference is forgiven, and so is
 * one slip of a finger in a long word. The first letter has to be right: `typical` and `atypical` are two answers.
 */
export function gradeText(typed: string, accepted: readonly string[]): Grade {
	const bare = (text: string) => plainText(text).replace(lead, '');
	const words = bare(typed).split(' ');
	return allOrNothing(plainText(typed) !== '' && accepted.some((answer) => isSame(words, bare(answer).split(' '))));
}

function isSame(typed: readonly string[], wanted: readonly string[]): boolean {
	const other = wanted.filter((word, place) => word !== typed[place]);
	if (typed.length !== wanted.length || other.length > 1) return false;
	return other.every((word) => isSlip(typed[wanted.indexOf(word)] ?? '', word));
}

/** Whether a long word has one letter too many, too few or another, or two that changed places. */
function isSlip(typed: string, word: string): boolean {
	if (word.length < longWord || /[^\p{L}]/u.test(typed + word) || typed[0] !== word[0]) return false;
	const most = Math.min(typed.length, word.length);
	let same = 0;
	while (same < most && typed[same] === word[same]) same++;
	const [a, b] = [typed.slice(same), word.slice(same)];
	const swapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
	return swapped || a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
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
	return accept.map((text, index) => ({ id: String(index), text, isSpelling: index > 0 }));
}

export function reported({ accept }: { accept: readonly string[] }): ReportedAnswers {
	return { type: 'fill-in', parts: [], patterns: accept.map((answer) => [answer]) };
}
