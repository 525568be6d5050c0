import type { InLanguage } from '../../../text/in-language.ts';
import type { Grade } from '../../grade.ts';
import type { LintFinding } from '../../lint/finding.ts';
import { longestRight } from '../../lint/length.ts';
import { emptyExplanations, partsOf, repeatedIds, sameWords } from '../../lint/parts.ts';
import type { Response } from '../../response.ts';
import { sorted } from '../../sorted.ts';
import type { CommonFields, KeyPart, ReportedAnswers, Texts } from '../kind.ts';

/** Pairs to find. */
export interface MatchQuestion extends CommonFields {
	kind: 'match';
	pairs: readonly { id: string; left: Texts; right: Texts; why: Texts }[];
	/** Right sides that belong to no left one, so that the last pair is not found by exclusion. */
	others?: readonly { id: string; right: Texts; why: Texts }[] | undefined;
}

export const labels = ['quiz.choose.match', 'quiz.rightPair', 'quiz.noPair'] as const;

/** Grades a match of `left=right`, the ids of a pair and of what was chosen for it, sorted: each pair of one id with itself is a part. */
export function gradeMatch(pairs: Response, ids: readonly string[]): Grade {
	const found = new Set(pairs);
	const right = ids.filter((id) => found.has(`${id}=${id}`)).length;
	return { correct: right === ids.length && found.size === ids.length, right, of: ids.length };
}

/** Pairs to find: no two have a side in common, as it would belong to both. */
export function lint({ pairs, others = [] }: MatchQuestion, languages: readonly string[]): LintFinding[] {
	const lefts = partsOf(
		'pairs',
		pairs.map((pair) => ({ ...pair, text: pair.left })),
	);
	const leftOver = partsOf(
		'others',
		others.map((other) => ({ ...other, text: other.right })),
	);
	const rights = [...lefts.map((part) => ({ ...part, text: part.right })), ...leftOver];
	return [
		...repeatedIds(rights, others.length > 0 ? 'pairs or others' : 'pairs'),
		...sameWords(lefts, 'left sides', languages, 'left'),
		...sameWords(rights, 'right sides', languages, 'right'),
		...emptyExplanations(lefts, 'pair', languages, ({ left, right }, language) => {
			const sides = [left[language] ?? '', right[language] ?? ''];
			return [...sides, sides.join(' ')];
		}),
		...emptyExplanations(leftOver, 'right side', languages),
		...longestRight(
			['others'],
			pairs.map(({ right }) => right),
			others.map(({ right }) => right),
			languages,
		),
	];
}

export function meaning({ pairs, others = [] }: MatchQuestion): unknown {
	return sorted([...pairs.map(({ id }) => [id]), ...others.map(({ id }) => [id, false])]);
}

export function key({ pairs, others = [] }: InLanguage<Pick<MatchQuestion, 'pairs' | 'others'>>): KeyPart[] {
	return [
		...pairs.map(({ id, left, right, why }) => ({ id, text: `${left} → ${right}`, why, correct: true })),
		...others.map(({ id, right, why }) => ({ id, text: right, why, correct: false, verdict: 'quiz.noPair' as const })),
	];
}

type Listed = readonly { id: string }[];

export function reported({ pairs, others = [] }: { pairs: Listed; others?: Listed | undefined }): ReportedAnswers {
	return {
		type: 'matching',
		parts: [...pairs, ...others].map(({ id }) => id),
		patterns: [pairs.map(({ id }) => `${id}=${id}`)],
	};
}
