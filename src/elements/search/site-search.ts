/** The search button. The dialog and the index are fetched when it is first used. */
export class SiteSearch extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		const open = async () => {
			const { openSearch } = await import('./search-dialog.ts');
			openSearch(button, this.dataset['base'] ?? '/', JSON.parse(this.dataset['labels'] ?? '{}'));
		};
		button.addEventListener('click', () => void open());
		addEventListener('keydown', (event) => {
			if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
			event.preventDefault();
			void open();
		});
		button.hidden = false;
	}
}
