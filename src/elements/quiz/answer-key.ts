/** The parts of an answer key: options, sentences, things, pairs or endings. */
export function keyParts(key: HTMLElement): { id: string; correct: boolean; text: string; why: string; result: string }[] {
	return [...key.querySelectorAll<HTMLElement>('[data-part]')].map((part) => ({
		id: part.dataset['part'] ?? '',
		correct: 'correct' in part.dataset,
		result: part.dataset['result'] ?? '',
		text: textOf(part.querySelector('[data-text]')),
		why: textOf(part.querySelector('[data-why]')),
	}));
}

/** Why the whole answer is right, where the key gives one reason for all of it. */
export function reasonOf(key: HTMLElement): string {
	return textOf(key.querySelector(':scope > [data-why]'));
}

export function textOf(element: Element | null | undefined): string {
	return element?.textContent?.trim() ?? '';
}

/** Marks a part of a question with its verdict, for the eye; the feedback says the same in words. */
export function mark(element: HTMLElement | null | undefined, right: boolean): void {
	if (element) element.dataset['answer'] = right ? 'right' : 'wrong';
}

/** Takes the marks of an earlier try away, and makes its fields ready. */
export function unmark(question: HTMLElement): void {
	for (const marked of question.querySelectorAll<HTMLElement>('[data-answer]')) delete marked.dataset['answer'];
	setDisabled(question, false);
}

export function setDisabled(question: HTMLElement, disabled: boolean): void {
	for (const field of question.querySelectorAll<HTMLInputElement>('input, select, button')) field.disabled = disabled;
}
