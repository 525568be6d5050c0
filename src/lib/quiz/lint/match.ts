import type { MatchQuestion } from '../written.ts';
import type { LintFinding } from './finding.ts';
import { emptyExplanation, partsOf, repeatedIds, sameWords } from './parts.ts';

/** Pairs to find: no two have a side in common, as it would belong to both. */
export function lintMatch({ pairs }: MatchQuestion, languages: readonly string[]): LintFinding[] {
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
