import { stepState } from '../../lib/progress/summary.ts';
import { follow } from './progress.ts';

/**
 * Shows whether a lesson or guideline is done: `data-id`, where reading is not enough `data-quiz` with
 * `data-revision` or `data-acknowledge`, and the texts in `data-done-label` and `data-refresh-label`.
 */
export class ProgressMark extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const { id = '', quiz, revision, acknowledge, doneLabel = '', refreshLabel = '' } = this.dataset;
		const step = {
			id,
			minutes: 0,
			quiz: quiz === undefined ? undefined : { id: quiz, revision: Number(revision) },
			acknowledge: acknowledge === undefined ? undefined : Number(acknowledge),
		};
		this.#end = follow((state) => {
			const is = stepState(step, state);
			this.toggleAttribute('data-done', is !== 'open');
			this.toggleAttribute('data-refresh', is === 'refresh');
			const text = this.querySelector('span');
			if (text) text.textContent = is === 'open' ? '' : is === 'refresh' ? refreshLabel : doneLabel;
		});
	}

	disconnectedCallback(): void {
		this.#end();
	}
}
