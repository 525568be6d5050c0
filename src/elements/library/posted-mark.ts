import { findIn, PortalElement, setText } from '../element.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { markPosted } from '../../lib/library/shares.ts';
import { progress, subscribe } from '../progress/progress.ts';

/** Lets the reader say that they have posted an item, and take that back. */
export class PostedMark extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		const item = this.dataset['item'] ?? '';
		const isPosted = () => own(progress.read().posted, item)?.done === true;
		subscribe(() => {
			const posted = isPosted();
			setText(findIn(button, 'span'), this.label(posted ? 'share.unmark' : 'share.mark'));
			// The sign goes with the offer to mark the item, not with the offer to take the mark back.
			button.querySelector('svg')?.toggleAttribute('hidden', posted);
			this.say(posted ? this.label('share.marked') : '');
		}, this.signal);
		this.on(button, 'click', () => {
			const done = !isPosted();
			void progress.update((state, at) => markPosted(state, item, done, at));
		});
		button.hidden = false;
	}
}
