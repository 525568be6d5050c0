import { copyPicture } from './copy-picture.ts';

/** Copies a picture, where the browser has a clipboard for pictures. */
export class ShareImage extends HTMLElement {
	connectedCallback(): void {
		const picture = this.querySelector('img');
		const button = this.querySelector<HTMLElement>('[data-copy-picture]');
		const status = this.querySelector('[data-outcome]');
		if (!picture || !button || !status || !('ClipboardItem' in globalThis)) return;
		const copy = async () => {
			status.textContent = '';
			status.textContent = this.dataset[(await copyPicture(picture)) ? 'copied' : 'refused'] ?? '';
		};
		button.hidden = false;
		button.addEventListener('click', () => void copy());
	}
}
