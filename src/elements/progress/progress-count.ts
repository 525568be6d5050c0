import { PortalElement } from '../element.ts';
import { pathProgress } from '../../lib/paths/standing.ts';
import { subscribe } from './progress.ts';

/** Shows how much of a list is done, once something is: ids in `data-steps`, the text is `training.done`. */
export class ProgressCount extends PortalElement {
	protected override start(): void {
		const steps = (this.dataset['steps'] ?? '').split(' ').map((id) => ({ id, minutes: 0 }));
		subscribe((state) => {
			const { done, total } = pathProgress(steps, state);
			this.hidden = done === 0;
			this.find('progress').value = done;
			this.say(this.label('training.done', { done, total }), 'span');
		}, this.signal);
	}
}
