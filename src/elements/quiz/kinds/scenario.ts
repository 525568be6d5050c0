import { gradeEnding } from '../../../lib/quiz/kinds/scenario/index.ts';
import type { EndingResult } from '../../../lib/quiz/kinds/scenario/ways.ts';
import { textOf } from '../answer-key.ts';
import type { KindView, Tools } from '../kind-view.ts';

const ready = new WeakSet<HTMLElement>();

/** A story that branches. Each choice is a `<details>`, within which the story goes on; a choice that is taken stays. */
export const view: KindView = {
	clear(question, tools) {
		for (const choice of choices(question)) {
			choice.open = false;
			choice.hidden = false;
			delete choice.dataset['taken'];
			if (!ready.has(question)) choice.querySelector('summary')?.addEventListener('click', (event) => take(choice, question, event, tools));
		}
		ready.add(question);
	},

	read(question) {
		const taken = choices(question).filter(({ dataset }) => 'taken' in dataset);
		const ending = taken.at(-1)?.querySelector<HTMLElement>(':scope > [data-ending]');
		return ending ? [...taken.map(({ dataset }) => dataset['choice'] ?? ''), ending.dataset['ending'] ?? ''] : undefined;
	},

	grade: (taken, { parts }) => gradeEnding((parts.find(({ id }) => id === taken.at(-1))?.result ?? 'bad') as EndingResult),

	explain(_, { parts }, taken, { correct }) {
		const reached = parts.filter(({ id }) => id === taken.at(-1)).map(({ text, why }) => ({ label: 'yourEnding' as const, text, why }));
		const better = parts.filter(({ result }) => result === 'good').map(({ text, why }) => ({ label: 'betterEnding' as const, text, why }));
		return correct ? reached : [...reached, ...better.slice(0, 1)];
	},
};

function choices(question: HTMLElement): HTMLDetailsElement[] {
	return [...question.querySelectorAll<HTMLDetailsElement>('[data-choice]')];
}

function take(choice: HTMLDetailsElement, question: HTMLFieldSetElement, event: Event, { say }: Tools): void {
	// What is taken stays open, and an answer that was checked stays as it is.
	if ('taken' in choice.dataset || question.disabled) return event.preventDefault();
	choice.dataset['taken'] = '';
	for (const other of choice.parentElement?.children ?? []) {
		if (other !== choice && other instanceof HTMLDetailsElement) other.hidden = true;
	}
	question.dispatchEvent(new Event('input', { bubbles: true }));
	say([...choice.querySelectorAll(':scope > [data-ending], :scope > [data-scene] > p')].map(textOf).join(' '));
}
