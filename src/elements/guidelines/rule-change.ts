import type { Progress } from '../../lib/progress/state.ts';
import { latestAcknowledged, stepState } from '../../lib/progress/summary.ts';
import { dateOf } from '../layout/dates.ts';
import { fill, follow } from '../progress/progress.ts';

/**
 * Tells a reader who acknowledged the guideline `data-id` before version `data-acknowledge` what changed since, and shows the
 * sentences if the page has them: `[data-from="1"] > div`. Hidden for everybody else.
 */
export class RuleChange extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		this.#end = follow((state) => this.#show(state));
	}

	disconnectedCallback(): void {
		this.#end();
	}

	#show(state: Progress): void {
		const { id = '', acknowledge, known } = this.dataset;
		const latest = latestAcknowledged(state, id);
		this.hidden = stepState({ id, minutes: 0, acknowledge: Number(acknowledge) }, state) !== 'refresh';
		if (this.hidden || !latest) return;
		const text = this.querySelector('[data-text]');
		const said = fill(known, { version: latest.version, date: dateOf(latest.at) });
		if (text && text.textContent !== said) text.textContent = said;
		for (const item of this.querySelectorAll<HTMLElement>('[data-since]')) {
			item.hidden = Number(item.dataset['since']) <= latest.version;
		}
		this.#showSentences(latest.version);
	}

	#showSentences(from: number): void {
		const place = this.querySelector('[data-sentences]');
		const sentences = document.querySelector(`[data-from="${from}"] > div`);
		place?.closest('details')?.toggleAttribute('hidden', !sentences);
		if (sentences) place?.replaceChildren(...sentences.cloneNode(true).childNodes);
	}
}
