import { calendarDate, isShown } from '../lib/share/visibility.ts';

/**
 * Shows the items whose time it is today, even when the site was built long ago: `data-from`, `data-expires` on
 * each, and at most `data-most` of them.
 */
export class DatedItems extends HTMLElement {
	connectedCallback(): void {
		const today = calendarDate(new Date());
		const most = Number(this.dataset['most'] ?? Infinity);
		let shown = 0;
		for (const item of this.querySelectorAll<HTMLElement>('[data-from]')) {
			const current = isShown({ publishFrom: item.dataset['from'] ?? '', expires: item.dataset['expires'] }, today) && shown < most;
			if (current) shown += 1;
			item.hidden = !current;
			item.toggleAttribute('data-off', !current);
		}
		this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
		this.dispatchEvent(new CustomEvent('dated-items', { bubbles: true }));
	}
}
