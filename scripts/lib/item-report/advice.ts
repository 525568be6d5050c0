import { sources, type LintSource } from '../../../src/lib/quiz/lint/sources.ts';
import type { ItemFigures } from './statistics.ts';

/** What is worth a look; none of it judges a question by itself. */
const limits = { easy: 0.95, hard: 0.4, weak: 0.1 } as const;

/** How often an option should have been met before it is called one that nobody takes. */
const enough = 20;

/** The wrong option that most people chose, if anybody chose one. */
export function mostChosenWrong({ question, chosen }: ItemFigures): { id: string; count: number } | undefined {
	if (!chosen || (question.kind !== 'single' && question.kind !== 'multiple')) return undefined;
	const [first] = question.options
		.filter(({ correct }) => !correct)
		.map(({ id }) => ({ id, count: chosen.get(id) ?? 0 }))
		.toSorted((a, b) => b.count - a.count);
	return first && first.count > 0 ? first : undefined;
}

/** What the figures of a question ask its author to look at, with the research that the rule rests on. */
export function adviceOn(item: ItemFigures): string[] {
	const { question, share, discrimination, chosen, answered } = item;
	const wrong = mostChosenWrong(item);
	const rightOnes = 'options' in question ? question.options.filter(({ correct }) => correct).map(({ id }) => chosen?.get(id) ?? 0) : [];
	return [
		...(discrimination !== undefined && discrimination < 0
			? [
					advice(
						'Those who know the rest go wrong here. See whether a second answer can be defended, and whether the key is right.',
						'guidelines',
					),
				]
			: []),
		...(discrimination !== undefined && discrimination >= 0 && discrimination < limits.weak && share < limits.easy
			? [advice('It hardly tells those who know from those who guess. Ask about one thing, in the words of the lesson.', 'guidelines')]
			: []),
		...(wrong && rightOnes.length > 0 && wrong.count > Math.max(...rightOnes)
			? [
					advice(
						'A wrong option is chosen more often than the right one. Read both as somebody does who has just read the lesson.',
						'guidelines',
					),
				]
			: []),
		...(share < limits.hard
			? [
					advice(
						'Most go wrong. See that the question can be understood without its options, and that the lesson answers it.',
						'experiment',
					),
				]
			: []),
		...(share >= limits.easy
			? [advice('Nearly everybody is right. See that the right option is not the longest, and that the wrong ones tempt.', 'experiment')]
			: []),
		...(chosen && answered >= enough
			? unused(question, chosen).map((id) =>
					advice(`Nobody chooses \`${id}\`. Put a mistake there that people make${spare(question)}.`, 'options'),
				)
			: []),
	];
}

/** A question needs three options, and no more. */
const spare = (question: ItemFigures['question']) =>
	'options' in question && question.options.length > 3 ? ', or leave it out: three options are enough' : '';

function unused(question: ItemFigures['question'], chosen: ReadonlyMap<string, number>): string[] {
	if (question.kind !== 'single') return [];
	return question.options.filter(({ id, correct }) => !correct && (chosen.get(id) ?? 0) === 0).map(({ id }) => id);
}

const advice = (sentence: string, source: LintSource) => `${sentence} (${sources[source]})`;
