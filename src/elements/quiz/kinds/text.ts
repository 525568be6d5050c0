import { gradeText } from '../../../lib/quiz/kinds/text/index.ts';
import { mark, keyParts, reasonOf, setDisabled, unmark } from '../answer-key.ts';
import type { KindView } from '../kind-view.ts';

/** A word or two to type. */
export const view: KindView = {
	clear(question) {
		unmark(question);
		for (const input of question.querySelectorAll('input')) input.value = '';
	},

	read(question) {
		const typed = question.querySelector('input')?.value.trim() ?? '';
		return typed === '' ? undefined : [typed];
	},

	grade: ([typed = ''], key) =>
		gradeText(
			typed,
			keyParts(key).map((part) => part.text),
		),

	explain(question, key, [typed = ''], { correct }) {
		setDisabled(question, true);
		mark(question.querySelector<HTMLElement>('label'), correct);
		const right = {
			label: correct ? ('right' as const) : ('rightAnswer' as const),
			text: keyParts(key)[0]?.text ?? '',
			why: reasonOf(key),
		};
		return correct ? [right] : [{ label: 'yourAnswer', text: typed, why: '' }, right];
	},
};
