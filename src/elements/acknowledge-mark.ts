import { own } from '../lib/progress/dictionary.ts';
import { acknowledge, markLesson, type Progress } from '../lib/progress/state.ts';
import { stepState } from '../lib/progress/summary.ts';
import { dateOf } from './dates.ts';
import { fill, follow, progress } from './progress.ts';

/** Lets a reader say that they have read and understood a guideline, `data-id`, in its version, `data-version`. */
export class AcknowledgeMark extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const { id = '', version = '' } = this.dataset;
		const button = this.querySelector('button');
		const status = this.querySelector<HTMLElement>('[role=status]');
		if (!button || !status) return;
		this.#end = follow((state) => this.#show(state, id, Number(version), button, status));
		const say = async () => {
			await progress.update((state, at) => markLesson(acknowledge(state, id, version, at), id, true, at));
			// The button is gone, and the focus with it.
			status.focus();
		};
		button.addEventListener('click', () => void say());
	}

	disconnectedCallback(): void {
		this.#end();
	}

	#show(state: Progress, id: string, version: number, button: HTMLElement, status: HTMLElement): void {
		const is = stepState({ id, minutes: 0, acknowledge: version }, state);
		const latest = latestAcknowledged(state, id);
		button.hidden = is === 'done';
		const text = latest
			? fill(this.dataset[is === 'done' ? 'done' : 'changed'], { version: latest.version, date: dateOf(latest.at) })
			: (this.dataset['ask'] ?? '');
		if (status.textContent !== text) status.textContent = text;
		const list = this.querySelector('ul');
		if (!list) return;
		list.hidden = is !== 'refresh';
		for (const item of list.querySelectorAll<HTMLElement>('[data-since]')) {
			item.hidden = Number(item.dataset['since']) <= (latest?.version ?? 0);
		}
	}
}

function latestAcknowledged(state: Progress, id: string): { version: number; at: number } | undefined {
	return Object.entries(own(state.acknowledgements, id) ?? {})
		.map(([version, at]) => ({ version: Number(version), at }))
		.toSorted((a, b) => b.version - a.version)[0];
}
