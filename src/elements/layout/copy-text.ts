/** Copies a text as it stands. Where the browser refuses, the text is selected and the reader told how to go on. */
export class CopyText extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => void this.#copy());
	}

	async #copy(): Promise<void> {
		const source = this.querySelector<HTMLElement>('.text');
		const status = this.querySelector<HTMLElement>('[role=status]');
		if (!source || !status) return;
		status.textContent = '';
		const copied = await copyText(source);
		status.textContent = (copied ? this.dataset['copied'] : this.dataset['refused']) ?? '';
	}
}

/**
 * Copies a text. Where the browser refuses or has no clipboard, it is selected for the reader to copy.
 *
 * @param shown the element or the field in which the text stands
 * @returns whether it was copied
 */
export async function copyText(shown: HTMLElement, text = (shown.textContent ?? '').trim()): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		if (shown instanceof HTMLTextAreaElement) {
			shown.focus();
			shown.select();
		} else {
			// What is folded away cannot be selected.
			shown.closest('details')?.setAttribute('open', '');
			getSelection()?.selectAllChildren(shown);
		}
		return false;
	}
}
