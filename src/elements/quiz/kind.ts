import type { Grade } from '../../lib/quiz/grade/grade.ts';
import type { Label } from '../element.ts';
import type { QuestionKind, Response } from '../../lib/quiz/kinds.ts';

/** One paragraph of feedback: what it is about, and why. */
export interface Explanation {
	/** Name of its text, `quiz.rightAnswer` … */
	label: 'rightAnswer' | 'yourAnswer' | 'missedAnswer' | 'rightOrder' | 'rightPair' | 'yourEnding' | 'betterEnding';
	text: string;
	why: string;
}

/** How one kind of question is answered in the page: DOM to values and back. It holds no words and no rules. */
export interface KindView {
	/** Makes the question ready for an answer, with none given. Called again for each new try. */
	clear(question: HTMLElement, tools: Tools): void;
	/** The answer as it stands, or `undefined` while there is none to check. */
	read(question: HTMLElement): Response | undefined;
	grade(response: Response, key: HTMLElement): Grade;
	/** Locks the question, marks in it what is right and wrong, and says why. */
	explain(question: HTMLElement, key: HTMLElement, response: Response, grade: Grade): Explanation[];
}

export interface Tools {
	/** Tells a screen reader. */
	say: (text: string) => void;
	label: Label;
	/** Seed for the order of the answers, where they are shuffled. */
	seed?: string | undefined;
}

const loaders: Partial<Record<QuestionKind, () => Promise<KindView>>> = {
	order: async () => (await import('./order.ts')).order,
	match: async () => (await import('./match.ts')).match,
	text: async () => (await import('./text.ts')).text,
	scenario: async () => (await import('./scenario.ts')).scenario,
};

/** Views of these kinds. What most quizzes use comes with the script; the others are loaded when a page has them. */
export async function loadKinds(kinds: Iterable<QuestionKind>, usual: KindView): Promise<Map<QuestionKind, KindView>> {
	const entries = [...new Set(kinds)].map(async (kind) => [kind, (await loaders[kind]?.()) ?? usual] as const);
	return new Map(await Promise.all(entries));
}

/** The parts of an answer key: options, sentences, things, pairs or endings. */
export function partsOf(key: HTMLElement): { id: string; correct: boolean; text: string; why: string; result: string }[] {
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
