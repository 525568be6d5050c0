import { asideParts, keptBytes, type AsidePart } from '../../lib/progress/kept.ts';
import { dateOf } from '../layout/dates.ts';
import { numberOf, setText } from './my-texts.ts';
import { saveFile } from '../layout/save-file.ts';
import { fill, follow, progress } from './progress.ts';
import { key, reachableStorage } from './storage.ts';

/** Says how much is stored and whether the browser will keep it, and shows what could not be read. */
export class StoredData extends HTMLElement {
	#end = () => {};
	#labels: Record<string, string> = {};
	#shown = '';
	#deleted: AsidePart | undefined;

	connectedCallback(): void {
		this.#labels = JSON.parse(this.dataset['labels'] ?? '{}') as Record<string, string>;
		setText(this.querySelector('[data-where]'), fill(this.#labels['address'], { address: location.host + key.slice(key.indexOf('/')) }));
		this.#end = follow(() => this.#show());
		this.querySelector('[data-undo]')?.addEventListener('click', () => this.#restore());
		this.querySelector('[data-ask]')?.addEventListener('click', () => void this.#ask());
		void this.#showPersistence();
	}

	disconnectedCallback(): void {
		this.#end();
	}

	#show(): void {
		for (const part of this.querySelectorAll<HTMLElement>('[data-size]')) part.hidden = false;
		setText(this.querySelector('dd[data-size]'), this.#size());
		const parts = this.#parts();
		// Elements that a reader may be using are made anew only when there is something new.
		const now = JSON.stringify(parts);
		if (now === this.#shown) return;
		this.#shown = now;
		this.querySelector('[data-aside]')?.toggleAttribute('hidden', parts.length === 0);
		this.querySelector('[data-aside] ul')?.replaceChildren(...parts.map((part) => this.#entry(part)));
	}

	#size(): string {
		const status = progress.status();
		if (status === 'memory') return this.#labels['memory'] ?? '';
		const bytes = withStorage((storage) => keptBytes(storage, key)) ?? 0;
		const size = bytes === 0 ? (this.#labels['none'] ?? '') : fill(this.#labels['bytes'], { size: numberOf(Math.max(bytes / 1000, 0.1)) });
		return status === 'newer' ? `${size}. ${this.#labels['newer'] ?? ''}` : size;
	}

	#parts(): AsidePart[] {
		return withStorage((storage) => asideParts(storage, key)) ?? [];
	}

	#entry(part: AsidePart): Node {
		const entry = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
		const count = part.pieces.length;
		const title =
			part.at === undefined ? fill(this.#labels['undated'], { count }) : fill(this.#labels['entry'], { date: dateOf(part.at), count });
		setText(entry.querySelector('[data-title]'), title);
		entry
			.querySelector('dl')
			?.append(
				...part.pieces.flatMap(({ path, raw }) => [
					Object.assign(document.createElement('dt'), { textContent: path || this.#labels['whole'] }),
					Object.assign(document.createElement('dd'), { textContent: raw }),
				]),
			);
		entry
			.querySelector('[data-download]')
			?.addEventListener('click', () => saveFile(`outspoken-aside-${part.at ?? 'part'}.json`, 'application/json', part.text));
		entry.querySelector('[data-delete]')?.addEventListener('click', () => this.#delete(part));
		return entry;
	}

	#delete(part: AsidePart): void {
		withStorage((storage) => storage.removeItem(part.key));
		this.#deleted = part;
		this.#show();
		this.#say(this.#labels['deleted'] ?? '', true);
		this.querySelector<HTMLElement>('[data-undo]')?.focus();
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
		this.#say('', false);
		this.querySelector<HTMLElement>('#aside')?.focus();
	}

	#say(text: string, undo: boolean): void {
		setText(this.querySelector('[data-status]'), text);
		this.querySelector('[data-undo]')?.toggleAttribute('hidden', !undo);
	}

	async #showPersistence(): Promise<void> {
		const kept = await persistence('persisted');
		for (const part of this.querySelectorAll<HTMLElement>('[data-persist]')) part.hidden = false;
		this.#sayPersistence(kept === undefined ? 'unknown' : kept ? 'yes' : 'no');
	}

	async #ask(): Promise<void> {
		const kept = await persistence('persist');
		this.#sayPersistence(kept === true ? 'yes' : 'refused');
	}

	#sayPersistence(answer: 'yes' | 'no' | 'refused' | 'unknown'): void {
		const button = this.querySelector<HTMLElement>('[data-ask]');
		setText(this.querySelector('[data-answer]'), this.#labels[`persist.${answer}`] ?? '');
		// Once it was asked the button stays, as the focus is on it, unless there is nothing left to ask for.
		if (button) button.hidden = answer === 'yes' || answer === 'unknown';
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
