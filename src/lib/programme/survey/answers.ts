import { dictionary, type Dictionary } from '../../progress/dictionary.ts';

/** What of a question decides which answers it takes. */
export interface Asked {
	id: string;
	kind: 'single' | 'multiple' | 'rank' | 'scale' | 'text';
	/** Ids of what can be chosen: options, or the steps of a scale as `1`, `2`, `3`. */
	options: readonly string[];
	/** How many places are given away, in a question about an order. */
	places?: number | undefined;
}

/**
 * Answers by the id of their question: what was chosen, in its order where the order counts; or the one written text.
 * A question that was left out is not there.
 */
export type SurveyAnswers = Dictionary<readonly string[]>;

/** Length from which on a written answer is cut, in UTF-16 units. */
export const longestText = 2000;

/**
 * Reads answers as something that anybody may have written: what a question does not take is left out.
 *
 * @param value an object of lists of texts by question
 */
export function readAnswers(value: unknown, questions: readonly Asked[]): SurveyAnswers {
	const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	return dictionary(
		questions.flatMap((question): [string, string[]][] => {
			const list: unknown = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
			if (!Array.isArray(list)) return [];
			const taken = take(
				question,
				list.filter((each) => typeof each === 'string'),
			);
			return taken.length === 0 ? [] : [[question.id, taken]];
		}),
	);
}

function take({ kind, options, places = 1 }: Asked, given: readonly string[]): string[] {
	if (kind === 'text') {
		const text = (given[0] ?? '').trim().slice(0, longestText);
		return text === '' ? [] : [text];
	}
	const known = [...new Set(given)].filter((each) => options.includes(each));
	if (kind === 'multiple') return known;
	return known.slice(0, kind === 'rank' ? places : 1);
}
