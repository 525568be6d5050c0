import { recordShare } from '../lib/progress/state.ts';
import { progress } from './progress.ts';

/** Copies the text of a post. Where the browser refuses, the text is selected and the reader told how to go on. */
export class CopyText extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => void this.#copy());
		// A dialog that takes no words gets them from the clipboard.
		this.querySelector('[data-copy-first]')?.addEventListener('click', () => void this.#copy());
	}

	async #copy(): Promise<void> {
		const source = this.querySelector<HTMLElement>('.text');
		const status = this.querySelector<HTMLElement>('[role=status]');
		if (!source || !status) return;
		status.textContent = '';
		const copied = await copyText(source);
		status.textContent = (copied ? this.dataset['copied'] : this.dataset['refused']) ?? '';
		const { item, post } = this.dataset;
		if (copied && item && post) await progress.update((state, at) => recordShare(state, item, post, at));
	}
}

/** Copies the text of an element; where the browser refuses, it is selected. */
export async function copyText(source: HTMLElement): Promise<boolean> {
	const text = (source.textContent ?? '').trim();
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		getSelection()?.selectAllChildren(source);
		return false;
	}
}
