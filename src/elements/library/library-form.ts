import type { Label } from '../element.ts';
import { facets, sorts, type Facet, type SearchResult, type LibraryQuery } from '../../lib/library/library.ts';

/** The form of the library: what it asks for, and how many items each of its options would show. */
export class LibraryForm {
	/** The values that each filter offers. */
	readonly options: Record<Facet, string[]>;
	readonly #reset: HTMLButtonElement | null;
	readonly #selects: Map<string, HTMLSelectElement>;
	readonly #text: HTMLInputElement | null;
	readonly #summary: HTMLElement | null;
	readonly #label: Label;

	/** @param changed is called when the reader asks for something else */
	constructor(form: HTMLFormElement, label: Label, changed: () => void, signal: AbortSignal) {
		this.#label = label;
		this.#selects = new Map([...form.querySelectorAll('select')].map((select) => [select.name, select]));
		this.#text = form.querySelector('input');
		this.#summary = form.querySelector('summary');
		this.#reset = form.querySelector('[type=reset]');
		const values = (facet: Facet) => [...(this.#selects.get(facet)?.options ?? [])].map(({ value }) => value).filter(Boolean);
		this.options = Object.fromEntries(facets.map((facet) => [facet, values(facet)])) as Record<Facet, string[]>;
		const tell = () => {
			this.#showActive();
			changed();
		};
		form.addEventListener('input', tell, { signal });
		form.addEventListener('submit', (event) => event.preventDefault(), { signal });
		const reset = (event: Event) => {
			event.preventDefault();
			for (const facet of facets) this.#put(facet, '');
			if (this.#text) this.#text.value = '';
			tell();
			// The button is gone, and the focus with it.
			this.#summary?.focus();
		};
		form.addEventListener('reset', reset, { signal });
		const details = form.querySelector('details');
		if (details) details.open = matchMedia('(min-width: 48rem)').matches;
	}

	read(): LibraryQuery {
		const values: LibraryQuery['values'] = {};
		for (const facet of facets) values[facet] = this.#selects.get(facet)?.value || undefined;
		const sort = sorts.find((each) => each === this.#selects.get('sort')?.value) ?? 'new';
		return { values, text: this.#text?.value ?? '', sort };
	}

	write({ values, text, sort }: LibraryQuery): void {
		for (const facet of facets) this.#put(facet, values[facet] ?? '');
		this.#put('sort', sort);
		if (this.#text) this.#text.value = text;
		this.#showActive();
	}

	/** What a reader calls a value. */
	labelOf(facet: Facet, value: string): string {
		return [...(this.#selects.get(facet)?.options ?? [])].find((option) => option.value === value)?.dataset['label'] ?? '';
	}

	/** Says beside each option how many items it would show. */
	showCounts(counts: SearchResult['counts']): void {
		for (const facet of facets) {
			for (const option of this.#selects.get(facet)?.options ?? []) {
				const { label } = option.dataset;
				if (label === undefined) continue;
				const words = this.#label('share.option', { label, count: counts[facet].get(option.value) ?? 0 });
				if (option.text !== words) option.text = words;
			}
		}
	}

	#put(name: string, value: string): void {
		const select = this.#selects.get(name);
		if (select) select.value = value;
	}

	/** Says beside the filters how many of them are at work, as they may be folded away, and offers to clear them. */
	#showActive(): void {
		if (!this.#summary) return;
		const count = facets.filter((facet) => this.#selects.get(facet)?.value).length;
		this.#summary.textContent = this.#label(count > 0 ? 'share.filter.active' : 'share.filter.more', { count });
		if (this.#reset) this.#reset.hidden = count === 0 && !this.#text?.value;
	}
}
