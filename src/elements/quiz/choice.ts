import { shuffled } from '../../lib/random/shuffled.ts';
import { gradeChoice } from '../../lib/quiz/choice/grade.ts';
import type { Response } from '../../lib/quiz/response.ts';
import { mark, textOf, type AnswerKey } from './answer-key.ts';
import type { Explanation, KindView, QuizText } from './kind-view.ts';

/** Options to choose, one or several. */
export const choice: KindView = {
	clear(question, { seed }) {
		untick(question);
		if (seed !== undefined) shuffle(question, seed);
	},

	read(question) {
		const chosen = inputs(question)
			.filter(({ checked }) => checked)
			.map(({ value }) => value);
		return chosen.length > 0 ? chosen.toSorted() : undefined;
	},

	grade: (chosen, { right }) => gradeChoice(chosen, right),

	explain: (question, key, chosen, { right }) => explainTicks(question, key, chosen, right > 0 ? undefined : 'rightAnswer'),
};

export function untick(question: HTMLElement): void {
	for (const input of inputs(question)) input.checked = false;
}

/**
 * Says of what was ticked and of what should have been why it is right or wrong.
 *
 * @param missed name of the label for what should have been ticked
 */
export function explainTicks(
	question: HTMLElement,
	{ parts }: AnswerKey,
	chosen: Response,
	missed: QuizText = 'missedAnswer',
): Explanation[] {
	return parts.flatMap(({ id, correct, why }) => {
		const isChosen = chosen.includes(id);
		if (!isChosen && !correct) return [];
		const label = inputs(question)
			.find(({ value }) => value === id)
			?.closest('label');
		mark(label, correct);
		return [{ label: correct ? (isChosen ? 'right' : missed) : 'missed', text: textOf(label), why }];
	});
}

function inputs(question: HTMLElement): HTMLInputElement[] {
	return [...question.querySelectorAll('input')];
}

function shuffle(question: HTMLElement, seed: string): void {
	const labels = new Map(inputs(question).map((input) => [input.value, input.closest('label')]));
	for (const id of shuffled([...labels.keys()], `${seed}/${question.dataset['question']}`)) question.append(labels.get(id) ?? '');
}
