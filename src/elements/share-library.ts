import { interestsOf } from '../lib/progress/interests.ts';
import { fill, progress } from './progress.ts';

/** Filters the items of the library; the filters stand in the address, so that a view can be sent as a link. */
export class ShareLibrary extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		const selects = [...form.querySelectorAll('select')];
		const read = () => {
			const wanted = new URLSearchParams(location.search);
			for (const select of selects) {
				const value = wanted.get(select.name) ?? '';
				select.value = [...select.options].some((option) => option.value === value) ? value : '';
			}
			this.#show(selects);
		};
		const write = () => {
			const url = new URL(location.href);
			for (const { name, value } of selects) {
				if (value === '') url.searchParams.delete(name);
				else url.searchParams.set(name, value);
			}
			history.replaceState(history.state, '', url);
			this.#show(selects);
		};
		form.addEventListener('change', write);
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('reset', (event) => {
			event.preventDefault();
			for (const select of selects) select.value = '';
			write();
		});
		this.#putFirst();
		addEventListener('popstate', read);
		this.addEventListener('dated-items', read);
		form.hidden = false;
		read();
	}

	/** What interests the reader comes first, the newest of it before the older as in the list; nothing is left out. */
	#putFirst(): void {
		const state = progress.read();
		const [topics, networks] = [interestsOf(state, 'topic'), interestsOf(state, 'network')];
		if (topics.size + networks.size === 0) return;
		const among = (chosen: ReadonlySet<string>, values = '') => values.split(' ').filter((value) => chosen.has(value)).length;
		const items = [...this.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
			element,
			weight: among(topics, element.dataset['topic']) + Math.min(1, among(networks, element.dataset['network'])),
		}));
		items[0]?.element.parentElement?.append(...items.toSorted((a, b) => b.weight - a.weight).map(({ element }) => element));
	}

	#show(selects: readonly HTMLSelectElement[]): void {
		let shown = 0;
		let total = 0;
		for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
			if (item.hasAttribute('data-off')) continue;
			total += 1;
			const fits = selects.every(({ name, value }) => value === '' || (item.dataset[name] ?? '').split(' ').includes(value));
			item.hidden = !fits;
			if (fits) shown += 1;
		}
		this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = fill(this.dataset['count'], { count: shown, total });
	}
}
