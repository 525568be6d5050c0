import { acknowledge, markLesson, type Progress } from '../../lib/progress/state.ts';
import { latestAcknowledged, stepState } from '../../lib/progress/summary.ts';
import { dateOf } from '../layout/dates.ts';
import { fill, follow, progress } from '../progress/progress.ts';

/**
 * Lets a reader say that they have read and understood a guideline, `data-id`, in its version, `data-version`, where they
 * did not say so of version `data-acknowledge` or a later one.
 */
export class AcknowledgeMark extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const { id = '', version = '' } = this.dataset;
		const button = this.querySelector('button');
		const status = this.querySelector<HTMLElement>('[role=status]');
		if (!button || !status) return;
		this.#end = follow((state) => this.#show(state, button, status));
		const say = async () => {
			await progress.update((state, at) => markLesson(acknowledge(state, id, version, at), id, true, at));
			// The button is gone, and the focus with it.
			status.focus();
		};
		button.addEventListener('click', () => void say());
	}

	disconnectedCallback(): void {
		this.#end();
	}

	#show(state: Progress, button: HTMLElement, status: HTMLElement): void {
		const { id = '', version, acknowledge: asked, ask = '', done, earlier, changed } = this.dataset;
		const is = stepState({ id, minutes: 0, acknowledge: Number(asked) }, state);
		const latest = latestAcknowledged(state, id);
		button.hidden = is === 'done';
		const known = latest && latest.version < Number(version) ? earlier : done;
		const text = latest ? fill(is === 'done' ? known : changed, { version: latest.version, date: dateOf(latest.at) }) : ask;
		if (status.textContent !== text) status.textContent = text;
	}
}
