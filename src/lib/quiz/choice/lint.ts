import { error, warning, type LintFinding } from '../lint/finding.ts';
import { longestRight } from '../lint/length.ts';
import { emptyExplanations, partsOf, repeatedIds, sameWords } from '../lint/parts.ts';
import { plainIn } from '../lint/plain.ts';
import { absoluteWord } from './absolute-words.ts';
import { sumsUp } from './catch-all.ts';
import type { ChoiceQuestion } from './choice.ts';

type Option = ChoiceQuestion['options'][number];

const mostOptions = 4;

/** A question with options: its key can be met, and nothing but knowing the answer leads to it. */
export function lintChoice(question: ChoiceQuestion, languages: readonly string[]): LintFinding[] {
	const { options } = question;
	const parts = partsOf('options', options);
	const right = options.filter(({ correct }) => correct).map(({ text }) => text);
	const wrong = options.filter(({ correct }) => !correct).map(({ text }) => text);
	return [
		...key(question),
		...repeatedIds(parts, 'options'),
		...sameWords(parts, 'options', languages),
		...catchAlls(options, languages),
		...emptyExplanations(parts, 'option', languages),
		...longestRight(['options'], right, wrong, languages),
		...absoluteWords(options, languages),
		...manyOptions(options),
	];
}

function key({ kind, options }: ChoiceQuestion): LintFinding[] {
	const right = options.filter(({ correct }) => correct).length;
	if (right === 0) return [error('quiz/answer-key', ['options'], 'No option is marked as right. Add `correct: true` to the right one.')];
	if (kind === 'single' && right > 1) {
		const found = `${right} options are marked as right, but \`single\` takes one.`;
		return [error('quiz/answer-key', ['options'], `${found} Keep one \`correct: true\`, or write \`kind: multiple\`.`)];
	}
	if (kind === 'multiple' && right === 1) {
		return [
			error('quiz/answer-key', ['options'], 'One option is marked as right, but `multiple` takes two or more. Write `kind: single`.'),
		];
	}
	if (right === options.length) {
		return [error('quiz/answer-key', ['options'], 'Every option is marked as right. Add a wrong one that a sensible person might choose.')];
	}
	return [];
}

/** An option that stands for the others has no meaning of its own, and none at all where they are shuffled. */
function catchAlls(options: readonly Option[], languages: readonly string[]): LintFinding[] {
	return languages.flatMap((language) =>
		options.flatMap(({ id, text }, index) => {
			if (!sumsUp(plainIn(text, language))) return [];
			const message = `Option \`${id}\` sums the others up («${text[language]}»). Write an answer of its own.`;
			return [error('quiz/catch-all', ['options', index, 'text', language], message, 'guidelines')];
		}),
	);
}

/** Readers know that an answer without exceptions is rarely right; where right ones have such words as well, they say nothing. */
function absoluteWords(options: readonly Option[], languages: readonly string[]): LintFinding[] {
	return languages.flatMap((language) => {
		const found = options.map(({ text, correct }, index) => ({ index, text, correct, word: absoluteWord(text[language] ?? '', language) }));
		const speaking = found.filter(({ word, text }) => word !== undefined && !sumsUp(plainIn(text, language)));
		const [first] = speaking;
		if (!first || speaking.some(({ correct }) => correct)) return [];
		const message = `In \`${language}\` only wrong options leave no exception («${first.word}»), which marks them as wrong. Put it less strictly.`;
		return [warning('absolute-words', ['options', first.index, 'text', language], message, 'guidelines')];
	});
}

function manyOptions(options: readonly Option[]): LintFinding[] {
	if (options.length <= mostOptions) return [];
	const message = `Found ${options.length} options; three are enough, and more than ${mostOptions} tire the reader. Leave the least likely out.`;
	return [warning('many-options', ['options'], message, 'options')];
}
