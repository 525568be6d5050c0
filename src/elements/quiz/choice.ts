import { shuffled } from '../../lib/random/shuffled.ts';
import { gradeChoice } from '../../lib/quiz/grade/choice.ts';
import { mark, partsOf, setDisabled, textOf, unmark, type KindView } from './kind.ts';

/** Options to choose, one or several, and the sentences of a post to mark. */
export const choice: KindView = {
	clear(question, { seed }) {
		unmark(question);
		for (const input of inputs(question)) input.checked = false;
		if (seed !== undefined && question.dataset['kind'] !== 'post') shuffle(question, seed);
	},

	read(question) {
		const chosen = inputs(question)
			.filter(({ checked }) => checked)
			.map(({ value }) => value);
		return chosen.length > 0 ? chosen.toSorted() : undefined;
	},

	grade: (chosen, key) =>
		gradeChoice(
			chosen,
			partsOf(key)
				.filter(({ correct }) => correct)
				.map(({ id }) => id),
		),

	explain(question, key, chosen, { right }) {
		setDisabled(question, true);
		return partsOf(key).flatMap(({ id, correct, why }) => {
			const isChosen = chosen.includes(id);
			if (!isChosen && !correct) return [];
			const label = inputs(question)
				.find(({ value }) => value === id)
				?.closest('label');
			mark(label, correct);
			const missed = right > 0 || question.dataset['kind'] === 'post' ? 'missedAnswer' : 'rightAnswer';
			return [{ label: correct ? (isChosen ? 'rightAnswer' : missed) : 'yourAnswer', text: textOf(label), why }];
		});
	},
};

function inputs(question: HTMLElement): HTMLInputElement[] {
	return [...question.querySelectorAll('input')];
}

function shuffle(question: HTMLElement, seed: string): void {
	const labels = new Map(inputs(question).map((input) => [input.value, input.closest('label')]));
	for (const id of shuffled([...labels.keys()], `${seed}/${question.dataset['question']}`)) question.append(labels.get(id) ?? '');
}
