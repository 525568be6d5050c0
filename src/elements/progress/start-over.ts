import { keysBeside } from '../../lib/progress/kept.ts';
import { merge, startOver, type Progress } from '../../lib/progress/state.ts';
import { downloadProgress } from './download.ts';
import { fill, progress } from './progress.ts';
import { key, reachableStorage } from './storage.ts';

interface Cleared {
	state: Progress;
	texts: { storage: Storage; name: string; text: string }[];
}

/** Clears all that this portal keeps, in every tab; the reader can take it along first, and undo it until they leave. */
export class StartOver extends HTMLElement {
	#cleared: Cleared | undefined;

	connectedCallback(): void {
		const open = this.querySelector<HTMLButtonElement>('[data-open]');
		const dialog = this.querySelector('dialog');
		if (!open || !dialog) return;
		const on = (selector: string, listener: () => void) => this.querySelector(selector)?.addEventListener('click', listener);
		on('[data-open]', () => {
			this.#say('[data-downloaded]', '');
			dialog.showModal();
		});
		on('[data-first]', () => this.#say('[data-downloaded]', fill(this.dataset['downloaded'], { name: downloadProgress() })));
		on('[data-cancel]', () => dialog.close());
		on('[data-confirm]', () => {
			dialog.close();
			void this.#clear();
		});
		on('[data-undo]', () => void this.#restore());
		open.hidden = false;
	}

	async #clear(): Promise<void> {
		const cleared: Cleared = { state: progress.read(), texts: [] };
		let whole = true;
		for (const { storage, name } of othersKept()) {
			try {
				const text = storage.getItem(name);
				storage.removeItem(name);
				if (text !== null) cleared.texts.push({ storage, name, text });
			} catch {
				whole = false;
			}
		}
		await progress.update((latest, at) => startOver(latest, at));
		this.#cleared = cleared;
		this.#offerUndo(true);
		this.#say('[data-status]', this.dataset[whole ? 'done' : 'failed'] ?? '');
		this.querySelector<HTMLElement>('[data-undo]')?.focus();
	}

	async #restore(): Promise<void> {
		if (!this.#cleared) return;
		const { state, texts } = this.#cleared;
		this.#cleared = undefined;
		for (const { storage, name, text } of texts) {
			try {
				storage.setItem(name, text);
			} catch {
				// Without room for all the progress comes first; it is written last and says itself when it is not kept.
			}
		}
		await progress.update((latest) => merge(latest, { ...state, since: latest.since }));
		this.#offerUndo(false);
		this.#say('[data-status]', this.dataset['undone'] ?? '');
		this.querySelector<HTMLElement>('[data-open]')?.focus();
	}

	#offerUndo(offered: boolean): void {
		this.querySelector('[data-undo]')?.toggleAttribute('hidden', !offered);
	}

	#say(selector: string, text: string): void {
		const place = this.querySelector(selector);
		if (place) place.textContent = text;
	}
}

/** All that is kept besides the document; with it, when it is of a newer version and cannot be written over. */
function othersKept(): { storage: Storage; name: string }[] {
	const local = reachableStorage();
	if (!local) return [];
	const names = progress.status() === 'newer' ? [key, ...keysBeside(local, key)] : keysBeside(local, key);
	return [
		...names.map((name) => ({ storage: local, name })),
		...keysBeside(sessionStorage, key).map((name) => ({ storage: sessionStorage, name })),
	];
}
