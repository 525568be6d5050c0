import { own } from '../lib/progress/dictionary.ts';
import { follow, progress } from './progress.ts';

/** Shows whether a lesson or guideline is read: `data-id`, text in `data-done-label`. */
export class ProgressMark extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		this.#end = follow(() => {
			const done = own(progress.read().lessons, this.dataset['id'] ?? '')?.done === true;
			this.toggleAttribute('data-done', done);
			const text = this.querySelector('span');
			if (text) text.textContent = done ? (this.dataset['doneLabel'] ?? '') : '';
		});
	}

	disconnectedCallback(): void {
		this.#end();
	}
}
