import { acknowledge } from '../../lib/guidelines/acknowledge.ts';
import { markLesson } from '../../lib/progress/changes.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { latestAcknowledged, stepState } from '../../lib/progress/summary.ts';
import { PortalElement } from '../element.ts';
import { dateOf } from '../layout/dates.ts';
import { progress, subscribe } from '../progress/progress.ts';

/**
 * Lets a reader say that they have read and understood a guideline, `data-id`, in its version, `data-version`, where they
 * did not say so of version `data-acknowledge` or a later one, and take that back.
 */
export class AcknowledgeMark extends PortalElement {
	protected override start(): void {
		const { id = '', version = '' } = this.dataset;
		const status = this.find('[role=status]');
		const change = (selector: string, how: (state: Progress, at: number) => Progress) =>
			this.on(selector, 'click', async () => {
				await progress.update(how);
				// The button is gone, and the focus with it.
				status.focus();
			});
		change('button', (state, at) => markLesson(acknowledge(state, id, version, at), id, true, at));
		change('[data-undo]', (state, at) => markLesson(state, id, false, at));
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
		this.find('[data-undo]').hidden = !latest;
	}
}
