import { isRead } from '../lib/progress/summary.ts';
import { follow } from './progress.ts';

/** Shows whether a lesson or guideline is read: `data-id`, text in `data-done-label`. */
export class ProgressMark extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		this.#end = follow((state) => {
			const done = isRead(state, this.dataset['id'] ?? '');
			this.toggleAttribute('data-done', done);
			const text = this.querySelector('span');
			if (text) text.textContent = done ? (this.dataset['doneLabel'] ?? '') : '';
		});
	}

	disconnectedCallback(): void {
		this.#end();
	}
}
