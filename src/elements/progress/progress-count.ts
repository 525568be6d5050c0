import { pathProgress } from '../../lib/progress/summary.ts';
import { fill, follow } from './progress.ts';

/** Shows how much of a list is done, once something is: ids in `data-steps`, text in `data-label`. */
export class ProgressCount extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const steps = (this.dataset['steps'] ?? '').split(' ').map((id) => ({ id, minutes: 0 }));
		this.#end = follow((state) => {
			const { done, total } = pathProgress(steps, state);
			this.hidden = done === 0;
			const bar = this.querySelector('progress');
			if (bar) bar.value = done;
			const text = this.querySelector('span');
			if (text) text.textContent = fill(this.dataset['label'], { done, total });
		});
	}

	disconnectedCallback(): void {
		this.#end();
	}
}
