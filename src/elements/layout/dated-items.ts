import { PortalElement } from '../element.ts';
import { isOffered, readPeriods } from '../../lib/time/visibility.ts';
import { onNewDay, today } from './dates.ts';

/**
 * Shows what is for today, even when the site was built long ago: items (`data-item`), of which at most `data-most`,
 * and whatever else has dates. `data-from` and `data-expires` are the first and the last day, from `data-before` on it
 * is too late, and in `data-held` stand the days on which it rests.
 */
export class DatedItems extends PortalElement {
	protected override start(): void {
		this.#show(today());
		onNewDay(() => this.#show(today()), this.signal);
	}

	#show(day: string): void {
		const most = Number(this.dataset['most'] ?? Infinity);
		let shown = 0;
		for (const part of this.findAll('[data-from], [data-before]')) {
			const { item, from = '', before, expires, held } = part.dataset;
			const isTime = isOffered({ publishFrom: from, expires, held: readPeriods(held) }, day) && (before === undefined || day < before);
			const current = isTime && (item === undefined || shown < most);
			if (current && item !== undefined) shown += 1;
			part.hidden = !current;
		}
		this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
	}
}
