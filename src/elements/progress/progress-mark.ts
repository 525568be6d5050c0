import { PortalElement } from '../element.ts';
import { isBegun, stepState } from '../../lib/progress/summary.ts';
import { subscribe } from './progress.ts';

/**
 * Shows whether a lesson or guideline is done, or begun: `data-id`, and where reading is not enough `data-quiz` with
 * `data-revision` or `data-acknowledge`.
 */
export class ProgressMark extends PortalElement {
	protected override start(): void {
		const { id = '', quiz, revision, acknowledge } = this.dataset;
		const done = quiz === undefined && acknowledge === undefined ? 'lesson.read' : 'path.done';
		const step = {
			id,
			minutes: 0,
			quiz: quiz === undefined ? undefined : { id: quiz, revision: Number(revision) },
			acknowledge: acknowledge === undefined ? undefined : Number(acknowledge),
		};
		subscribe((state) => {
			const is = stepState(step, state);
			this.toggleAttribute('data-done', is !== 'open');
			this.toggleAttribute('data-refresh', is === 'refresh');
			const begun = isBegun(step, state);
			this.toggleAttribute('data-begun', begun);
			this.say(begun ? this.label('path.begun') : is === 'open' ? '' : this.label(is === 'refresh' ? 'path.updated' : done), 'span');
		}, this.signal);
	}
}
