import { gradeEnding } from '../../../lib/quiz/kinds/scenario/index.ts';
import { keyParts, textOf } from '../answer-key.ts';
import type { EndingResult } from '../../../lib/quiz/kinds/scenario/ways.ts';
import type { KindView, Tools } from '../kind-view.ts';

const ready = new WeakSet<HTMLElement>();

/** A story that branches. Each choice is a `<details>`, within which the story goes on; a choice that is taken stays. */
export const view: KindView = {
	clear(question, tools) {
		for (const choice of choices(question)) {
			choice.open = false;
			choice.hidden = false;
			delete choice.dataset['taken'];
		}
		delete question.dataset['locked'];
		if (ready.has(question)) return;
		ready.add(question);
		question.addEventListener('click', (event) => take(question, event, tools));
	},

	read(question) {
		const taken = choices(question).filter(({ dataset }) => 'taken' in dataset);
		const ending = taken.at(-1)?.querySelector<HTMLElement>(':scope > [data-ending]');
		return ending ? [...taken.map(({ dataset }) => dataset['choice'] ?? ''), ending.dataset['ending'] ?? ''] : undefined;
	},

	grade: (taken, key) => gradeEnding((keyParts(key).find(({ id }) => id === taken.at(-1))?.result ?? 'bad') as EndingResult),

	explain(question, key, taken, { correct }) {
		question.dataset['locked'] = '';
		const parts = keyParts(key);
		const reached = parts.filter(({ id }) => id === taken.at(-1)).map(({ text, why }) => ({ label: 'yourEnding' as const, text, why }));
		const better = parts.filter(({ result }) => result === 'good').map(({ text, why }) => ({ label: 'betterEnding' as const, text, why }));
		return correct ? reached : [...reached, ...better.slice(0, 1)];
	},
};

function choices(question: HTMLElement): HTMLDetailsElement[] {
	return [...question.querySelectorAll<HTMLDetailsElement>('[data-choice]')];
}

function take(question: HTMLElement, event: Event, { say }: Tools): void {
	const summary = event.target instanceof Element ? event.target.closest('summary') : null;
	const choice = summary?.parentElement;
	if (!(choice instanceof HTMLDetailsElement)) return;
	// What is taken stays open, and an answer that was checked stays as it is.
	if ('taken' in choice.dataset || 'locked' in question.dataset) return event.preventDefault();
	choice.dataset['taken'] = '';
	for (const other of choice.parentElement?.children ?? []) {
		if (other !== choice && other instanceof HTMLDetailsElement) other.hidden = true;
	}
	say([...choice.querySelectorAll(':scope > [data-ending], :scope > [data-scene] > p')].map(textOf).join(' '));
}
