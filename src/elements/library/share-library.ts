import { PortalElement } from '../element.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { interestsOf } from '../../lib/progress/interests.ts';
import type { Progress } from '../../lib/progress/state.ts';
import {
	search,
	isNarrowed,
	prepareItems,
	readQuery,
	sortItems,
	writeQuery,
	type PreparedItem,
	type IndexItem,
	type LibraryQuery,
} from '../../lib/library/library.ts';
import { calendarDate } from '../../lib/time/visibility.ts';
import { progress, subscribe } from '../progress/progress.ts';
import { LibraryCards } from './library-cards.ts';
import { LibraryForm } from './library-form.ts';

/**
 * Filters the items of the library; what is wanted stands in the address, so that a view can be sent as a link. The
 * page comes with its first cards; the index of all items is fetched when they do not suffice.
 */
export class ShareLibrary extends PortalElement {
	#form: LibraryForm | undefined;
	#cards: LibraryCards | undefined;
	#index: Promise<PreparedItem[]> | undefined;
	#entries: PreparedItem[] | undefined;
	/** All of them in the order that was asked for last: sorting takes longer than finding. */
	#ordered: { sort: LibraryQuery['sort']; entries: PreparedItem[] } | undefined;
	/** How many cards are wanted. */
	#most = 0;

	protected override start(): void {
		const form = this.find('form');
		this.#cards = new LibraryCards(this.find('.cards'), this.find('template'), this.dataset['address'] ?? '');
		const changed = () => {
			this.#most = this.#pageSize;
			this.#writeAddress();
			void this.#show();
		};
		this.#form = new LibraryForm(form, this.label, changed, this.signal);
		this.#most = this.#pageSize;
		this.on(window, 'popstate', () => this.#readAddress());
		this.on('[data-more]', 'click', () => this.#showMore());
		subscribe((state) => this.#cards?.markPosted((id) => isPosted(state, id)), this.signal);
		this.#readAddress();
		form.hidden = false;
		this.find('[data-more]').hidden = Number(this.dataset['total']) <= this.#pageSize;
	}

	get #pageSize(): number {
		return Number(this.dataset['page']);
	}

	get #interests() {
		const state = progress.read();
		return { topics: interestsOf(state, 'topic'), networks: interestsOf(state, 'network') };
	}

	/** Without a wish the reader's interests come first, where they have named some. */
	get #usualSort(): LibraryQuery['sort'] {
		const { topics, networks } = this.#interests;
		return topics.size + networks.size > 0 ? 'me' : 'new';
	}

	#readAddress(): void {
		if (!this.#form) return;
		const wanted = readQuery(new URLSearchParams(location.search), this.#form.options, this.#usualSort);
		this.#form.write(wanted);
		const asDrawn = !isNarrowed(wanted) && wanted.sort === 'new' && this.dataset['day'] === calendarDate(new Date());
		if (!asDrawn || this.#entries) void this.#show();
	}

	#writeAddress(): void {
		if (!this.#form) return;
		const url = new URL(location.href);
		writeQuery(url.searchParams, this.#form.read(), this.#usualSort);
		history.replaceState(history.state, '', url);
	}

	async #show(): Promise<void> {
		if (!this.#form || !this.#cards) return;
		const entries = this.#entries ?? (await this.#load());
		if (!entries) return;
		const wanted = this.#form.read();
		const state = progress.read();
		if (this.#ordered?.sort !== wanted.sort) {
			this.#ordered = { sort: wanted.sort, entries: sortItems(entries, wanted.sort, this.#interests) };
		}
		const { entries: found, counts } = search(this.#ordered.entries, wanted, (id) => isPosted(state, id));
		const shown = found.slice(0, this.#most);
		const language = wanted.values.language ?? this.dataset['language'] ?? '';
		this.#cards.show(shown, { language, network: wanted.values.network });
		this.#cards.markPosted((id) => isPosted(state, id));
		this.#form.showCounts(counts);
		this.find('[data-empty]').hidden = found.length > 0;
		this.find('[data-more]').hidden = found.length <= shown.length;
		this.say(this.label('share.count', { count: found.length, total: entries.length }));
	}

	async #showMore(): Promise<void> {
		const before = this.#most;
		this.#most += this.#pageSize;
		await this.#show();
		this.#cards?.focus(before);
	}

	/** Fetches the index once; after a failure the next wish tries again. */
	async #load(): Promise<PreparedItem[] | undefined> {
		this.#index ??= fetchIndex(this.dataset['index'] ?? '').then((items) =>
			prepareItems(items, calendarDate(new Date()), (facet, value) => this.#form?.labelOf(facet, value) ?? ''),
		);
		try {
			this.#entries = await this.#index;
		} catch (error) {
			console.debug('The index of the library cannot be loaded.', error);
			this.#index = undefined;
			this.say(this.label('share.failed'));
		}
		return this.#entries;
	}
}

function isPosted(state: Progress, id: string): boolean {
	return own(state.posted, id)?.done === true;
}

async function fetchIndex(address: string): Promise<IndexItem[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The index answered ${response.status}.`);
	return (await response.json()) as IndexItem[];
}
