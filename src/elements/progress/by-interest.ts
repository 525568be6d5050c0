import { interestsOf } from '../../lib/progress/interests.ts';
import { follow } from './progress.ts';

/**
 * Shows what fits the topics that the reader chose in *My progress*: parts with one of them in `data-topics`. What is
 * marked `data-none` stands there until something fits.
 */
export class ByInterest extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		this.#end = follow((state) => {
			const chosen = interestsOf(state, 'topic');
			let any = false;
			for (const part of this.querySelectorAll<HTMLElement>('[data-topics]')) {
				const fits = (part.dataset['topics'] ?? '').split(' ').some((topic) => chosen.has(topic));
				part.hidden = !fits;
				any ||= fits;
			}
			for (const part of this.querySelectorAll('[data-none]')) part.toggleAttribute('hidden', any);
			for (const part of this.querySelectorAll('[data-some]')) part.toggleAttribute('hidden', !any);
		});
	}

	disconnectedCallback(): void {
		this.#end();
	}
}
