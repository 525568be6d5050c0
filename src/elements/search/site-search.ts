import { PortalElement } from '../element.ts';

/** The search button. The dialog and the index are fetched when it is first used. */
export class SiteSearch extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		this.on(button, 'click', () => this.#open());
		this.on(window, 'keydown', (event) => {
			if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
			event.preventDefault();
			return this.#open();
		});
		button.hidden = false;
	}

	async #open(): Promise<void> {
		try {
			const { openSearch } = await import('./search-dialog.ts');
			this.say('');
			openSearch(this.find('button'), this.dataset['base'] ?? '/', this.label);
		} catch (error) {
			console.debug('The search cannot be loaded.', error);
			this.say(this.label('search.failed'));
		}
	}
}
