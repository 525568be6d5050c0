import { arrangeChildren } from '../layout/arrange-children.ts';
import { interpolate } from '../../lib/text/interpolate.ts';
import type { PreparedItem } from '../../lib/library/library.ts';

/** The cards of the library, made of the one model in the page. */
export class LibraryCards {
	readonly #place: HTMLElement;
	readonly #model: HTMLTemplateElement;
	readonly #address: string;
	/** Cards by item; what was made once is shown again. */
	readonly #made: Map<string, HTMLElement>;
	/** The addresses that are shown, to leave alone what is there already. */
	#shown: string;

	/** @param address of an item, `/{language}/share/{id}/` */
	constructor(place: HTMLElement, model: HTMLTemplateElement, address: string) {
		this.#place = place;
		this.#model = model;
		this.#address = address;
		const drawn = [...place.querySelectorAll<HTMLElement>('[data-item]')];
		this.#made = new Map(drawn.map((card) => [card.dataset['item'] ?? '', card]));
		this.#shown = drawn.map((card) => card.querySelector('a')?.getAttribute('href')).join('\n');
	}

	/** @param wish language of the texts, and the network for which the reader looks */
	show(entries: readonly PreparedItem[], wish: { language: string; network: string | undefined }): void {
		const links = entries.map(({ item }) => this.#linkTo(item.id, wish));
		const shown = links.join('\n');
		if (shown === this.#shown) return;
		this.#shown = shown;
		// The index may come when the reader is among the cards already.
		arrangeChildren(
			this.#place,
			entries.map((entry, index) => this.#card(entry, links[index] ?? '')),
		);
	}

	markPosted(isPosted: (id: string) => boolean): void {
		for (const card of this.#place.querySelectorAll<HTMLElement>('[data-item]')) {
			card.querySelector('.posted')?.toggleAttribute('hidden', !isPosted(card.dataset['item'] ?? ''));
		}
	}

	/** Puts the focus on a card, counted from 0. */
	focus(place: number): void {
		this.#place.querySelectorAll('a')[place]?.focus();
	}

	#linkTo(id: string, { language, network }: { language: string; network: string | undefined }): string {
		const address = interpolate(this.#address, { language, id });
		return network === undefined ? address : `${address}?network=${network}`;
	}

	#card(entry: PreparedItem, href: string): HTMLElement {
		const card = this.#made.get(entry.item.id) ?? this.#make(entry);
		this.#made.set(entry.item.id, card);
		const link = card.querySelector('a');
		// The language and the network that are wanted may have changed.
		if (link && link.getAttribute('href') !== href) link.href = href;
		return card;
	}

	#make({ item, values }: PreparedItem): HTMLElement {
		const card = (this.#model.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>('[data-item]')!;
		card.dataset['item'] = item.id;
		card.hidden = false;
		const fields = new Map<string, unknown>(Object.entries(item));
		for (const part of card.querySelectorAll<HTMLElement>('[data-field]')) {
			part.textContent = String(fields.get(part.dataset['field'] ?? '') ?? '');
		}
		const picture = card.querySelector('img');
		if (item.picture === undefined) picture?.remove();
		else if (picture) picture.src = item.picture;
		keep(card, 'kind', values.kind);
		keep(card, 'on', values.network);
		return card;
	}
}

/** Takes off what the model has for other values. */
function keep(card: HTMLElement, name: string, values: readonly string[]): void {
	for (const part of card.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
		if (!values.includes(part.dataset[name] ?? '')) part.remove();
	}
}
