import type { OrderQuestion } from '../written.ts';
import type { LintFinding } from './finding.ts';
import { emptyExplanation, partsOf, repeatedIds, sameWords } from './parts.ts';

/** Things to put in order: each is a thing of its own, and the order is explained. */
export function lintOrder({ items, why }: OrderQuestion, languages: readonly string[]): LintFinding[] {
	const parts = partsOf('items', items);
	return [
		...repeatedIds(parts, 'things'),
		...sameWords(parts, 'things', languages),
		...languages.flatMap((language) =>
			emptyExplanation({ path: [], why }, 'the order', [items.map(({ text }) => text[language] ?? '').join(' ')], language),
		),
	];
}
