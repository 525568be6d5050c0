import { PortalElement } from '../element.ts';

/** Copies a text as it stands and says so, with the text that `data-copied` names. Where the browser refuses, it is selected. */
export class CopyText extends PortalElement {
	protected override start(): void {
		const source = this.find('.text');
		const button = this.querySelector('button');
		// On paper there is no button.
		if (!button) return;
		this.on(button, 'click', async () => {
			this.say('');
			this.say(this.label((await copyText(source)) ? (this.dataset['copied'] as App.TextKey) : 'share.copyManually'));
		});
		button.hidden = false;
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
