import { gradeMatch } from '../../../lib/quiz/kinds/match/index.ts';
import { mark, textOf } from '../answer-key.ts';
import type { Explanation, KindView } from '../kind-view.ts';

/** Things to match: a list to choose from beside each. */
export const view: KindView = {
	clear(question) {
		for (const select of selects(question)) select.value = '';
		for (const list of question.querySelectorAll<HTMLElement>('[data-choices]')) list.hidden = true;
	},

	read(question) {
		const lines = selects(question);
		if (lines.some(({ value }) => value === '')) return undefined;
		return lines.map(({ name, value }) => `${name}=${value}`).toSorted();
	},

	grade: (chosen, { right }) => gradeMatch(chosen, right),

	explain(question, { parts }, chosen) {
		return parts.flatMap(({ id, correct, text, why }): Explanation[] => {
			if (!correct) return chosen.some((pair) => pair.endsWith(`=${id}`)) ? [{ label: 'noPair', text, why }] : [];
			const right = chosen.includes(`${id}=${id}`);
			const select = selects(question).find(({ name }) => name === id);
			mark(select?.closest('label'), right);
			if (right) return [{ label: 'right', text, why }];
			return [
				{ label: 'yourAnswer', text: textOf(select?.selectedOptions[0]), why: '' },
				{ label: 'rightPair', text, why },
			];
		});
	},
};

function selects(question: HTMLElement): HTMLSelectElement[] {
	return [...question.querySelectorAll('select')];
}
