import { acknowledge } from '../../lib/guidelines/acknowledge.ts';
import { markLesson } from '../../lib/progress/changes.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { latestAcknowledged, stepState } from '../../lib/progress/summary.ts';
import { PortalElement } from '../element.ts';
import { dateOf } from '../layout/dates.ts';
import { progress, subscribe } from '../progress/progress.ts';

/**
 * Lets a reader say that they have read and understood a guideline, `data-id`, in its version, `data-version`, where they
 * did not say so of version `data-acknowledge` or a later one.
 */
export class AcknowledgeMark extends PortalElement {
	protected override start(): void {
		const { id = '', version = '' } = this.dataset;
		const status = this.find('[role=status]');
		this.on('button', 'click', async () => {
			await progress.update((state, at) => markLesson(acknowledge(state, id, version, at), id, true, at));
			// The button is gone, and the focus with it.
			status.focus();
		});
		subscribe((state) => this.#show(state), this.signal);
	}

	#show(state: Progress): void {
		const { id = '', version, acknowledge: asked } = this.dataset;
		const is = stepState({ id, minutes: 0, acknowledge: Number(asked) }, state);
		const latest = latestAcknowledged(state, id);
		const known = latest && latest.version < Number(version) ? 'acknowledge.earlier' : 'acknowledge.done';
		const values = latest && { version: latest.version, date: dateOf(latest.at) };
		this.say(this.label(!latest ? 'acknowledge.ask' : is === 'done' ? known : 'acknowledge.changed', values));
		this.find('button').hidden = is === 'done';
	}
}
