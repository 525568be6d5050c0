import { PortalElement } from '../element.ts';
import { interestsOf } from '../../lib/progress/interests.ts';
import { subscribe } from './progress.ts';

/**
 * Shows what fits the topics that the reader chose in *My progress*: parts with one of them in `data-topics`. What is
 * marked `data-none` stands there until something fits.
 */
export class ByInterest extends PortalElement {
	protected override start(): void {
		subscribe((state) => {
			const chosen = interestsOf(state, 'topic');
			let any = false;
			for (const part of this.findAll('[data-topics]')) {
				const fits = (part.dataset['topics'] ?? '').split(' ').some((topic) => chosen.has(topic));
				part.hidden = !fits;
				any ||= fits;
			}
			for (const part of this.findAll('[data-none]')) part.hidden = any;
			for (const part of this.findAll('[data-some]')) part.hidden = !any;
		}, this.signal);
	}
}
