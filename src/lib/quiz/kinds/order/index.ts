import type { InLanguage } from '../../../text/in-language.ts';
import type { Grade } from '../../grade.ts';
import type { LintFinding } from '../../lint/finding.ts';
import { emptyExplanation, partsOf, repeatedIds, sameWords } from '../../lint/parts.ts';
import type { Response } from '../../response.ts';
import type { CommonFields, KeyPart, ReportedAnswers, Texts } from '../kind.ts';

/** Things to put in their right order. */
export interface OrderQuestion extends CommonFields {
	kind: 'order';
	items: readonly { id: string; text: Texts }[];
	why: Texts;
}

export const labels = ['quiz.choose.order', 'quiz.rightOrder', 'quiz.moved'] as const;
export const inOrder = true;

/** Grades ids in the order of the reader: each thing that stands in its right place is a part. */
export function gradeOrder(order: Response, correct: readonly string[]): Grade {
	const right = correct.filter((id, place) => order[place] === id).length;
	return { correct: right === correct.length && order.length === correct.length, right, of: correct.length };
}

/** Things to put in order: each is a thing of its own, and the order is explained. */
export function lint({ items, why }: OrderQuestion, languages: readonly string[]): LintFinding[] {
	const parts = partsOf('items', items);
	return [
		...repeatedIds(parts, 'things'),
		...sameWords(parts, 'things', languages),
		...languages.flatMap((language) =>
			emptyExplanation({ path: [], why }, 'the order', [items.map(({ text }) => text[language] ?? '').join(' ')], language),
		),
	];
}

export function meaning({ items }: OrderQuestion): unknown {
	return items.map(({ id }) => id);
}

export function key({ items }: InLanguage<Pick<OrderQuestion, 'items'>>): KeyPart[] {
	return items;
}

export function reported({ items }: { items: readonly { id: string }[] }): ReportedAnswers {
	const parts = items.map(({ id }) => id);
	return { type: 'sequencing', parts, patterns: [parts] };
}
