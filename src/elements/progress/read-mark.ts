import { own } from '../../lib/progress/dictionary.ts';
import { markLesson } from '../../lib/progress/state.ts';
import { isRead } from '../../lib/progress/summary.ts';
import { follow, progress } from './progress.ts';

/** Marks the page as read when its end comes into view, and lets the reader undo that or do it themselves. */
export class ReadMark extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const button = this.querySelector('button');
		const status = this.querySelector<HTMLElement>('[role=status]');
		const id = this.dataset['id'] ?? '';
		if (!button || !status) return;
		let said = '';

		this.#end = follow((state) => {
			const read = isRead(state, id);
			button.hidden = false;
			const label = button.querySelector('span');
			if (label) label.textContent = (read ? this.dataset['unmark'] : this.dataset['mark']) ?? '';
			const text = read ? said || (this.dataset['read'] ?? '') : '';
			if (status.textContent !== text) status.textContent = text;
		});

		button.addEventListener('click', () => {
			said = '';
			const done = !isRead(progress.read(), id);
			void progress.update((state, at) => markLesson(state, id, done, at));
		});

		// A page opened at its end, or scrolled to it, is read; one that the reader marked as not read stays so.
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			if (own(progress.read().lessons, id) !== undefined) return;
			said = this.dataset['auto'] ?? '';
			void progress.update((state, at) => markLesson(state, id, true, at));
		});
		observer.observe(this);
	}

	disconnectedCallback(): void {
		this.#end();
	}
}
