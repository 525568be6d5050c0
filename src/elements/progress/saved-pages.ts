import { own } from '../../lib/progress/dictionary.ts';
import { placeOfReading, savedPages, setSaved, type NamedPage } from '../../lib/progress/saved.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { pathOf } from '../../lib/paths/latest.ts';
import { openSteps } from '../../lib/paths/standing.ts';
import { findIn, PortalElement } from '../element.ts';
import { readSteps } from '../paths/read-steps.ts';
import { progress, subscribe } from './progress.ts';

/** Lists where the reader stopped, and what they saved for later. Whoever saved nothing loads nothing. */
export class SavedPages extends PortalElement {
	#pages: Promise<Record<string, NamedPage>> | undefined;

	protected override start(): void {
		this.on('ul', 'click', ({ target }) => {
			const id = target instanceof Element ? target.closest('button')?.dataset['remove'] : undefined;
			if (id === undefined) return;
			void progress.update((state, at) => setSaved(state, id, false, at));
			this.say(this.label('saved.removed'));
		});
		subscribe((state) => void this.#show(state), this.signal);
	}

	async #show(state: Progress): Promise<void> {
		const place = placeOfReading(state);
		const ids = savedPages(state);
		if (place || ids.length > 0) this.#pages ??= load(this.dataset['pages'] ?? '');
		const pages = (await this.#pages) ?? {};
		const stopped = place && !isOnPath(state, place.id) ? own(pages, place.id) : undefined;
		const lines = ids.flatMap((id) => {
			const page = own(pages, id);
			return page ? [this.#line(page, id)] : [];
		});
		if (place && stopped) lines.unshift(this.#line([`${stopped[0]}#${place.heading}`, stopped[1]]));
		this.find('ul').replaceChildren(...lines);
		this.hidden = lines.length === 0;
	}

	/** @param id of a page that can be taken off the list; without one it is where the reader stopped */
	#line([href, title]: NamedPage, id?: string): DocumentFragment {
		const line = this.find('template').content.cloneNode(true) as DocumentFragment;
		const link = findIn<HTMLAnchorElement>(line, 'a');
		link.href = href;
		link.textContent = title;
		findIn(line, '.meta').hidden = id !== undefined;
		const remove = findIn(line, 'button');
		remove.hidden = id === undefined;
		remove.dataset['remove'] = id ?? '';
		remove.setAttribute('aria-label', this.label('saved.remove', { title }));
		return line;
	}
}

/** Whether the path that the reader is on, and that this page shows, leads back to a page itself. */
function isOnPath(state: Progress, id: string): boolean {
	const path = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(pathOf(state) ?? '')}"] [data-steps]`);
	return openSteps(readSteps(path), state).some((step) => step.id === id);
}

/** The pages by id. Without a network there is no list. */
async function load(address: string): Promise<Record<string, NamedPage>> {
	try {
		return (await (await fetch(address)).json()) as Record<string, NamedPage>;
	} catch {
		return {};
	}
}
