import { PortalElement } from '../element.ts';

/** Where a `/` is a letter. */
const writable = 'input, textarea, select, [contenteditable]';

/** The search button. The dialog and the indexes are fetched when it is first used; without JavaScript a link stands there. */
export class SiteSearch extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		this.on(button, 'click', () => this.#open());
		this.on(window, 'keydown', (event) => {
			const { key, ctrlKey, metaKey, altKey, target } = event;
			const command = ctrlKey || metaKey;
			const asks =
				key === '/'
					? !command && !altKey && !(target instanceof Element && target.closest(writable))
					: command && key.toLowerCase() === 'k';
			if (!asks || event.defaultPrevented) return;
			event.preventDefault();
			return this.#open();
		});
		button.hidden = false;
		this.find('a').hidden = true;
	}

	async #open(): Promise<void> {
		// The page of search has a field of its own.
		const field = document.querySelector<HTMLInputElement>('search-page form:not([hidden]) input');
		if (field) {
			field.focus();
			return field.select();
		}
		try {
			await import('./search-dialog.ts').then((late) => late.openSearch(this.find('button'), this.dataset));
			this.say('');
		} catch (error) {
			console.debug('The search cannot be loaded.', error);
			this.say(this.label('search.failed'));
		}
	}
}
