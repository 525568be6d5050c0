import { PortalElement } from '../element.ts';
import { copyPicture } from './copy-picture.ts';

/** Copies a picture, where the browser has a clipboard for pictures. */
export class ShareImage extends PortalElement {
	protected override start(): void {
		if (!('ClipboardItem' in globalThis)) return;
		const picture = this.find('img');
		const button = this.find('[data-copy-picture]');
		this.on(button, 'click', async () => {
			this.say('', '[data-outcome]');
			this.say(this.label((await copyPicture(picture)) ? 'share.image.copied' : 'share.image.refused'), '[data-outcome]');
		});
		button.hidden = false;
	}
}
