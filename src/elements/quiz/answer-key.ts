/** What the page holds of the answer to a question. */
export interface AnswerKey {
	/** Options, sentences, things, pairs or endings. */
	parts: { id: string; correct: boolean; text: string; why: string; result: string }[];
	/** Ids of the parts that make the right answer, where each is right or wrong. */
	right: string[];
	/** Why the whole answer is right, where the key gives one reason for all of it. */
	why: string;
}

export function readKey(key: HTMLElement): AnswerKey {
	const parts = [...key.querySelectorAll<HTMLElement>('[data-part]')].map((part) => ({
		id: part.dataset['part'] ?? '',
		correct: 'correct' in part.dataset,
		result: part.dataset['result'] ?? '',
		text: textOf(part.querySelector('[data-text]')),
		why: textOf(part.querySelector('[data-why]')),
	}));
	const right = parts.filter(({ correct }) => correct).map(({ id }) => id);
	return { parts, right, why: textOf(key.querySelector(':scope > [data-why]')) };
}

export function textOf(element: Element | null | undefined): string {
	return element?.textContent?.trim() ?? '';
}

/** Marks a part of a question with its verdict, for the eye; the feedback says the same in words. */
export function mark(element: HTMLElement | null | undefined, right: boolean): void {
	if (element) element.dataset['answer'] = right ? 'right' : 'wrong';
}
