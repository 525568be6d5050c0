import { own } from '../../../lib/progress/dictionary.ts';
import { setPreference } from '../../../lib/progress/state.ts';
import { follow, progress } from '../../progress/progress.ts';

const name = 'ranks';

/** Hides what stands in its `[data-ranks]` for as long as the reader wants, in every page and tab of this browser. */
export class HiddenRanks extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const ranks = this.querySelector<HTMLElement>('[data-ranks]');
		const button = this.querySelector('button');
		const status = this.querySelector<HTMLElement>('[role=status]');
		if (!ranks || !button || !status) return;
		const isHidden = () => own(progress.read().preferences, name)?.value === 'hidden';
		this.#end = follow(() => {
			ranks.hidden = isHidden();
			button.hidden = false;
			button.textContent = this.dataset[isHidden() ? 'show' : 'hide'] ?? '';
			const text = isHidden() ? (this.dataset['hidden'] ?? '') : '';
			if (status.textContent !== text) status.textContent = text;
		});
		button.addEventListener('click', () => {
			const value = isHidden() ? 'shown' : 'hidden';
			void progress.update((state, at) => setPreference(state, name, value, at));
		});
	}

	disconnectedCallback(): void {
		this.#end();
	}
}
