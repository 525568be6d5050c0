import { fill } from './progress.ts';

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
		addEventListener('popstate', read);
		this.addEventListener('dated-items', read);
		form.hidden = false;
		read();
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
