import { findIn, PortalElement, setText } from '../element.ts';
import { asideParts, keptBytes, type AsidePart } from '../../lib/progress/kept.ts';
import { dateOf } from '../layout/dates.ts';
import { writtenNumber } from '../../lib/text/written-number.ts';
import { saveFile } from '../layout/save-file.ts';
import { progress, subscribe } from './progress.ts';
import { key, reachableStorage } from './storage.ts';

/** Says how much is stored and whether the browser will keep it, and shows what could not be read. */
export class StoredData extends PortalElement {
	#shown = '';
	#deleted: AsidePart | undefined;

	protected override start(): void {
		subscribe(() => this.#show(), this.signal);
		this.on('[data-undo]', 'click', () => this.#restore());
		this.on('[data-ask]', 'click', () => this.#ask());
		void this.#showPersistence();
	}

	#show(): void {
		for (const part of this.findAll('[data-size]')) part.hidden = false;
		this.say(this.#place(), '[data-where]');
		this.say(this.#size(), 'dd[data-size]');
		const parts = this.#parts();
		// Elements that a reader may be using are made anew only when there is something new.
		const now = JSON.stringify(parts);
		if (now === this.#shown) return;
		this.#shown = now;
		this.find('[data-aside]').hidden = parts.length === 0;
		if (parts.length > 0) this.closest('details')?.toggleAttribute('open', true);
		this.find('[data-aside] ul').replaceChildren(...parts.map((part) => this.#entry(part)));
	}

	#place(): string {
		if (progress.status() !== 'memory') return this.label('me.stored.here', { address: location.host + key.slice(key.indexOf('/')) });
		const { name } = (progress.failure() ?? {}) as Partial<Error>;
		const reason = name ? ` ${this.label('me.stored.reason', { reason: name })}` : '';
		return this.label('me.stored.memory') + reason;
	}

	#size(): string {
		const status = progress.status();
		const bytes = withStorage((storage) => keptBytes(storage, key)) ?? 0;
		const size =
			bytes === 0
				? this.label('me.stored.none')
				: this.label('me.stored.bytes', { size: writtenNumber(Math.max(bytes / 1000, 0.1), document.documentElement.lang, { digits: 1 }) });
		return status === 'newer' ? `${size}. ${this.label('me.stored.newer')}` : size;
	}

	#parts(): AsidePart[] {
		return withStorage((storage) => asideParts(storage, key)) ?? [];
	}

	#entry(part: AsidePart): Node {
		const entry = this.find('template').content.cloneNode(true) as DocumentFragment;
		const count = part.pieces.length;
		const title =
			part.at === undefined ? this.label('me.aside.undated', { count }) : this.label('me.aside.entry', { date: dateOf(part.at), count });
		setText(findIn(entry, '[data-title]'), title);
		findIn(entry, 'dl').append(
			...part.pieces.flatMap(({ path, raw }) => [
				Object.assign(document.createElement('dt'), { textContent: path || this.label('me.aside.whole') }),
				Object.assign(document.createElement('dd'), { textContent: raw }),
			]),
		);
		const download = () => saveFile(`outspoken-aside-${part.at ?? 'part'}.json`, 'application/json', part.text);
		this.on(findIn(entry, '[data-download]'), 'click', download);
		this.on(
			findIn(entry, '[data-read]'),
			'click',
			() => void this.dispatchEvent(new CustomEvent('readaside', { bubbles: true, detail: part.text })),
		);
		this.on(findIn(entry, '[data-delete]'), 'click', () => this.#delete(part));
		return entry;
	}

	#delete(part: AsidePart): void {
		withStorage((storage) => storage.removeItem(part.key));
		this.#deleted = part;
		this.#show();
		this.#offerUndo(true);
		this.find('[data-undo]').focus();
	}

	#restore(): void {
		const part = this.#deleted;
		if (!part) return;
		const isBack = withStorage((storage) => {
			storage.setItem(part.key, part.text);
			return true;
		});
		if (!isBack) return;
		this.#deleted = undefined;
		this.#show();
		this.#offerUndo(false);
		this.find('#aside').focus();
	}

	#offerUndo(offered: boolean): void {
		this.say(offered ? this.label('me.aside.deleted') : '', '[data-status]');
		this.find('[data-undo]').hidden = !offered;
	}

	async #showPersistence(): Promise<void> {
		const kept = await persistence('persisted');
		for (const part of this.findAll('[data-persist]')) part.hidden = false;
		this.#sayPersistence(kept === undefined ? 'unknown' : kept ? 'yes' : 'no');
	}

	async #ask(): Promise<void> {
		const kept = await persistence('persist');
		this.#sayPersistence(kept === true ? 'yes' : 'refused');
	}

	#sayPersistence(answer: 'yes' | 'no' | 'refused' | 'unknown'): void {
		this.say(this.label(`me.persist.${answer}`), '[data-answer]');
		// Once it was asked the button stays, as the focus is on it, unless there is nothing left to ask for.
		this.find('[data-ask]').hidden = answer === 'yes' || answer === 'unknown';
	}
}

/** What the browser says of, or answers to, keeping this site's data; `undefined` where it says nothing. */
async function persistence(question: 'persisted' | 'persist'): Promise<boolean | undefined> {
	try {
		return await navigator.storage?.[question]();
	} catch {
		return undefined;
	}
}

/** Runs with the storage; `undefined` where it may not be touched. */
function withStorage<T>(run: (storage: Storage) => T): T | undefined {
	try {
		const storage = reachableStorage();
		return storage && run(storage);
	} catch {
		return undefined;
	}
}
