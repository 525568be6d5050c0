import type { InLanguage } from '../../../text/in-language.ts';
import type { Grade } from '../../grade.ts';
import type { LintFinding } from '../../lint/finding.ts';
import { emptyExplanation, partsOf, repeatedIds, sameWords } from '../../lint/parts.ts';
import type { Response } from '../../response.ts';
import { sorted } from '../../sorted.ts';
import type { CommonFields, KeyPart, Texts } from '../kind.ts';

/** Pairs to find. */
export interface MatchQuestion extends CommonFields {
	kind: 'match';
	pairs: readonly { id: string; left: Texts; right: Texts; why: Texts }[];
}

export const labels = ['quiz.choose.match', 'quiz.rightPair'] as const;

/** Grades a match of `left=right`, the ids of two pairs, sorted: each pair of one id with itself is a part. */
export function gradeMatch(pairs: Response, ids: readonly string[]): Grade {
	const found = new Set(pairs);
	const right = ids.filter((id) => found.has(`${id}=${id}`)).length;
	return { correct: right === ids.length && found.size === ids.length, right, of: ids.length };
}

/** Pairs to find: no two have a side in common, as it would belong to both. */
export function lint({ pairs }: MatchQuestion, languages: readonly string[]): LintFinding[] {
	const lefts = partsOf(
		'pairs',
		pairs.map((pair) => ({ ...pair, text: pair.left })),
	);
	const rights = lefts.map((part) => ({ ...part, text: part.right }));
	return [
		...repeatedIds(lefts, 'pairs'),
		...sameWords(lefts, 'left sides', languages, 'left'),
		...sameWords(rights, 'right sides', languages, 'right'),
		...languages.flatMap((language) =>
			lefts.flatMap((part) => {
				const [left, right] = [part.left[language] ?? '', part.right[language] ?? ''];
				return emptyExplanation(part, `pair \`${part.id}\``, [left, right, `${left} ${right}`], language);
			}),
		),
	];
}

export function meaning({ pairs }: MatchQuestion): unknown {
	return sorted(pairs.map(({ id }) => [id]));
}

export function key({ pairs }: InLanguage<Pick<MatchQuestion, 'pairs'>>): KeyPart[] {
	return pairs.map(({ id, left, right, why }) => ({ id, text: `${left} → ${right}`, why }));
}
