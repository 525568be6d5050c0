import { own } from '../../lib/progress/dictionary.ts';
import { markPosted } from '../../lib/progress/state.ts';
import { follow, progress } from '../progress/progress.ts';

/** Lets the reader say that they have posted an item, and take that back. */
export class PostedMark extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const button = this.querySelector('button');
		const label = button?.querySelector('span');
		const status = this.querySelector<HTMLElement>('[role=status]');
		const item = this.dataset['item'] ?? '';
		if (!button || !label || !status) return;
		const isPosted = () => own(progress.read().posted, item)?.done === true;
		this.#end = follow(() => {
			const posted = isPosted();
			button.hidden = false;
			label.textContent = this.dataset[posted ? 'unmark' : 'mark'] ?? '';
			const text = posted ? (this.dataset['posted'] ?? '') : '';
			if (status.textContent !== text) status.textContent = text;
		});
		button.addEventListener('click', () => {
			const done = !isPosted();
			void progress.update((state, at) => markPosted(state, item, done, at));
		});
	}

	disconnectedCallback(): void {
		this.#end();
	}
}
