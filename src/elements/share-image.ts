import { copyPicture, copyText } from './share/clipboard.ts';

/** Copies a picture, where the browser has a clipboard for pictures, and its description. */
export class ShareImage extends HTMLElement {
	connectedCallback(): void {
		const picture = this.querySelector('img');
		const alt = this.querySelector<HTMLElement>('[data-alt]');
		if (!picture || !alt) return;
		this.#offer('[data-copy-picture]', 'ClipboardItem' in globalThis, async () =>
			(await copyPicture(picture)) ? this.dataset['copied'] : this.dataset['refused'],
		);
		this.#offer('[data-copy-alt]', true, async () =>
			(await copyText(alt.textContent?.trim() ?? '', alt)) ? this.dataset['altCopied'] : this.dataset['altRefused'],
		);
	}

	#offer(selector: string, isPossible: boolean, act: () => Promise<string | undefined>): void {
		const button = this.querySelector<HTMLElement>(selector);
		const status = this.querySelector('[role=status]');
		if (!button || !status || !isPossible) return;
		button.hidden = false;
		const run = async () => {
			status.textContent = '';
			status.textContent = (await act()) ?? '';
		};
		button.addEventListener('click', () => void run());
	}
}
