import { own } from '../../../lib/progress/dictionary.ts';
import { readAnswers, type SurveyAnswers, type Asked } from '../../../lib/programme/survey/answers.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const fieldsOf = (form: HTMLFormElement, id: string): Field[] => [
	...form.querySelectorAll<Field>(`[data-question="${CSS.escape(id)}"] :is(input, select, textarea)`),
];

const isBox = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);

/** What a reader has answered so far. */
export function answersIn(form: HTMLFormElement, questions: readonly Asked[]): SurveyAnswers {
	const given = questions.map(({ id }): [string, string[]] => [
		id,
		fieldsOf(form, id)
			.filter((field) => !isBox(field) || field.checked)
			.map(({ value }) => value),
	]);
	return readAnswers(Object.fromEntries(given), questions);
}

/** Puts answers into the form. */
export function fillIn(form: HTMLFormElement, questions: readonly Asked[], answers: SurveyAnswers): void {
	for (const { id } of questions) {
		const chosen = own(answers, id) ?? [];
		fieldsOf(form, id).forEach((field, index) => {
			if (isBox(field)) field.checked = chosen.includes(field.value);
			else field.value = chosen[index] ?? '';
		});
	}
}

/** In a question about an order, what has a place cannot get another. */
export function freePlaces(form: HTMLFormElement): void {
	for (const question of form.querySelectorAll('[data-rank]')) {
		const places = [...question.querySelectorAll('select')];
		for (const place of places) {
			const taken = new Set(places.filter((each) => each !== place).map(({ value }) => value));
			for (const option of place.options) option.disabled = option.value !== '' && taken.has(option.value);
		}
	}
}

/** Each question with its answer, in the words of the page. */
export function writtenAnswers(form: HTMLFormElement, questions: readonly Asked[], answers: SurveyAnswers): string[] {
	return questions.flatMap(({ id, kind }) => {
		const chosen = own(answers, id);
		const part = form.querySelector(`[data-question="${CSS.escape(id)}"]`);
		const title = part?.querySelector('[data-title]')?.textContent?.trim() ?? '';
		if (!chosen) return [];
		if (kind === 'text') return [`${title}\n${chosen[0] ?? ''}`];
		const labels = chosen.map((value) => labelOf(part, value));
		const lines = kind === 'rank' ? labels.map((label, index) => `${index + 1}. ${label}`) : labels.map((label) => `– ${label}`);
		return [[title, ...lines].join('\n')];
	});
}

function labelOf(part: Element | null | undefined, value: string): string {
	return part?.querySelector(`[data-label="${CSS.escape(value)}"]`)?.textContent?.trim() ?? value;
}
