import type { PostQuestion } from '../written.ts';
import { error, type LintFinding } from './finding.ts';
import { emptyExplanation, partsOf, repeatedIds, sameWords } from './parts.ts';

/** A drafted post: something in it breaks a guideline, something does not, and each sentence is explained. */
export function lintPost({ sentences }: PostQuestion, languages: readonly string[]): LintFinding[] {
	const parts = partsOf('sentences', sentences);
	return [
		...key(sentences),
		...repeatedIds(parts, 'sentences'),
		...sameWords(parts, 'sentences', languages),
		...languages.flatMap((language) =>
			parts.flatMap((part) => emptyExplanation(part, `sentence \`${part.id}\``, [part.text[language] ?? ''], language)),
		),
	];
}

function key(sentences: PostQuestion['sentences']): LintFinding[] {
	const breaking = sentences.filter(({ breaks }) => breaks).length;
	if (breaking === 0)
		return [error('quiz/answer-key', ['sentences'], 'No sentence breaks a guideline. Add `breaks: true` to one that does.')];
	if (breaking === sentences.length) {
		return [
			error('quiz/answer-key', ['sentences'], 'Every sentence breaks a guideline, so there is nothing to find. Add one that is fine.'),
		];
	}
	return [];
}
