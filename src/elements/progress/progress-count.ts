import { PortalElement } from '../element.ts';
import { pathProgress } from '../../lib/paths/standing.ts';
import { subscribe } from './progress.ts';

/** Shows how much of a list is done, once something is: ids in `data-steps`, each with `:` and its quiz where that completes it; the text is `training.done`. */
export class ProgressCount extends PortalElement {
	protected override start(): void {
		const steps = (this.dataset['steps'] ?? '').split(' ').map((step) => {
			const [id = '', quiz] = step.split(':');
			// Passed in whatever revision, it counts.
			return { id, minutes: 0, quiz: quiz === undefined ? undefined : { id: quiz, revision: 0 } };
		});
		subscribe((state) => {
			const { done, total } = pathProgress(steps, state);
			this.hidden = done === 0;
			this.find('progress').value = done;
			this.say(this.label('training.done', { done, total }), 'span');
		}, this.signal);
	}
}
