import { gradeText } from '../../../lib/quiz/kinds/text/index.ts';
import { mark } from '../answer-key.ts';
import type { KindView } from '../kind-view.ts';

/** A word or two to type. */
export const view: KindView = {
	clear(question) {
		for (const input of question.querySelectorAll('input')) input.value = '';
	},

	read(question) {
		const typed = question.querySelector('input')?.value.trim() ?? '';
		return typed === '' ? undefined : [typed];
	},

	grade: ([typed = ''], { parts }) =>
		gradeText(
			typed,
			parts.map(({ text }) => text),
		),

	explain(question, { parts, why }, [typed = ''], { correct }) {
		mark(question.querySelector('label'), correct);
		const right = { label: correct ? ('right' as const) : ('rightAnswer' as const), text: parts[0]?.text ?? '', why };
		return correct ? [right] : [{ label: 'yourAnswer', text: typed, why: '' }, right];
	},
};
