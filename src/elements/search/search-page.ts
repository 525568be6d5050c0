import { labelsFrom, PortalElement } from '../element.ts';
import { fetchLabels } from '../late-labels.ts';

/** The page of search: its field finds while one types, and what is looked for stands in the address. */
export class SearchPage extends PortalElement {
	protected override async start(): Promise<void> {
		const { searchPanel } = await import('./search-panel.ts');
		const { base = '/', words } = this.dataset;
		const input = this.find('input');
		const parts = { input, status: this.find('[role=status]'), others: this.find('.others'), list: this.find('ul') };
		const { search, move } = searchPanel(parts, base, labelsFrom(await fetchLabels(words)));
		let searched = Promise.resolve();
		this.on(input, 'input', () => {
			const query = input.value.trim();
			// Behind `#`, what is looked for is sent to no server.
			const address = query === '' ? location.pathname : `${location.pathname}#q=${encodeURIComponent(query)}`;
			history.replaceState(history.state, '', address);
			searched = search();
		});
		this.on('form', 'submit', async (event) => {
			event.preventDefault();
			await searched;
			move(1);
		});
		this.on(this, 'keydown', (event) => {
			if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
			event.preventDefault();
			move(event.key === 'ArrowDown' ? 1 : -1);
		});
		// A link to a place of the page asks nothing, and what is offered before anything is asked stands there already.
		const read = () => {
			const query = queryIn(location);
			if (query === '') return;
			input.value = query;
			searched = search();
		};
		this.on(window, 'hashchange', read);
		read();
		this.find('form').hidden = false;
	}
}

/** What an address asks for: behind `#`, as links of the site have it, or `?`, as people write it and forms send it. */
function queryIn({ hash, search }: Location): string {
	const asked = [hash.slice(1), search].map((part) => new URLSearchParams(part).get('q')?.trim());
	return asked.find(Boolean) ?? '';
}
