import { PortalElement } from '../element.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { latestAcknowledged, stepState } from '../../lib/progress/summary.ts';
import { dateOf } from '../layout/dates.ts';
import { subscribe } from '../progress/progress.ts';

/**
 * Tells a reader who acknowledged the guideline `data-id` before version `data-acknowledge` what changed since, and shows the
 * sentences if the page has them: `[data-from="1"] > div`. Hidden for everybody else.
 */
export class RuleChange extends PortalElement {
	protected override start(): void {
		subscribe((state) => this.#show(state), this.signal);
	}

	#show(state: Progress): void {
		const { id = '', acknowledge } = this.dataset;
		const latest = latestAcknowledged(state, id);
		this.hidden = stepState({ id, minutes: 0, acknowledge: Number(acknowledge) }, state) !== 'refresh';
		if (this.hidden || !latest) return;
		this.say(this.label('versions.known', { version: latest.version, date: dateOf(latest.at) }), '[data-text]');
		for (const item of this.findAll('[data-since]')) item.hidden = Number(item.dataset['since']) <= latest.version;
		this.#showSentences(latest.version);
	}

	#showSentences(from: number): void {
		const place = this.querySelector('[data-sentences]');
		const sentences = document.querySelector(`[data-from="${from}"] > div`);
		place?.closest('details')?.toggleAttribute('hidden', !sentences);
		if (sentences) place?.replaceChildren(...sentences.cloneNode(true).childNodes);
	}
}
