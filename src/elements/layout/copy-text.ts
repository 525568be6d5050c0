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
 * Copies a text. Where the browser has no clipboard, as by plain http, or refuses it, as in a frame of another site, it is
 * copied by the command of old; where that fails too, it is selected for the reader to copy.
 *
 * @param shown the element or the field in which the text stands
 * @returns whether it was copied
 */
export async function copyText(shown: HTMLElement, text = (shown.textContent ?? '').trim()): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const focused = document.activeElement;
		if (shown instanceof HTMLTextAreaElement) {
			shown.focus();
			shown.select();
		} else {
			// What is folded away cannot be selected.
			shown.closest('details')?.setAttribute('open', '');
			getSelection()?.selectAllChildren(shown);
		}
		if (!copyByCommand(text)) return false;
		getSelection()?.removeAllRanges();
		if (focused instanceof HTMLElement) focused.focus();
		return true;
	}
}

/** Puts the text in place of what is selected, which may have other breaks and spaces. */
function copyByCommand(text: string): boolean {
	let isPut = false;
	const put = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
		isPut = event.clipboardData !== null;
	};
	document.addEventListener('copy', put, { once: true });
	try {
		// Deprecated, and without a successor where there is no clipboard.
		return (document as { execCommand: (command: string) => boolean }).execCommand('copy') && isPut;
	} catch {
		return false;
	} finally {
		document.removeEventListener('copy', put);
	}
}
