import type { InLanguage } from '../../../text/in-language.ts';
import { reportedOptions } from '../../choice/choice.ts';
import { error, type LintFinding } from '../../lint/finding.ts';
import { emptyExplanations, partsOf, repeatedIds, sameWords } from '../../lint/parts.ts';
import { sorted } from '../../sorted.ts';
import type { CommonFields, KeyPart, ReportedAnswers, Texts } from '../kind.ts';

/** A drafted post to read; the sentences that break a guideline are to be marked. It is graded as a choice of sentences. */
export interface PostQuestion extends CommonFields {
	kind: 'post';
	network: string;
	/** Who wrote it: somebody of the cast, a colleague with a job, or somebody from outside. */
	person?: string | undefined;
	job?: Texts | undefined;
	author?: Texts | undefined;
	role?: Texts | undefined;
	sentences: readonly { id: string; breaks: boolean; text: Texts; why: Texts }[];
}

export const labels = ['quiz.choose.post'] as const;

/** A drafted post: something in it breaks a guideline, something does not, and each sentence is explained. */
export function lint({ sentences }: PostQuestion, languages: readonly string[]): LintFinding[] {
	const parts = partsOf('sentences', sentences);
	return [
		...mixture(sentences),
		...repeatedIds(parts, 'sentences'),
		...sameWords(parts, 'sentences', languages),
		...emptyExplanations(parts, 'sentence', languages),
	];
}

function mixture(sentences: PostQuestion['sentences']): LintFinding[] {
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

export function meaning({ sentences }: PostQuestion): unknown {
	return sorted(sentences.map(({ id, breaks }) => [id, breaks]));
}

export function key({ sentences }: InLanguage<Pick<PostQuestion, 'sentences'>>): KeyPart[] {
	return sentences.map(({ id, text, why, breaks }) => ({
		id,
		text,
		why,
		correct: breaks,
		verdict: breaks ? 'quiz.breaks' : 'quiz.fine',
	}));
}

export function reported({ sentences }: { sentences: readonly { id: string; breaks: boolean }[] }): ReportedAnswers {
	return reportedOptions({ options: sentences.map(({ id, breaks }) => ({ id, correct: breaks })) });
}
