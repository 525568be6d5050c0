import { findIn, PortalElement, setText } from '../element.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { markLesson } from '../../lib/progress/changes.ts';
import { isRead } from '../../lib/progress/summary.ts';
import { progress, subscribe } from './progress.ts';

/** Marks the page as read when its end comes into view, and lets the reader undo that or do it themselves. */
export class ReadMark extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		const id = this.dataset['id'] ?? '';
		let said = '';

		subscribe((state) => {
			const read = isRead(state, id);
			setText(findIn(button, 'span'), this.label(read ? 'lesson.markUnread' : 'lesson.markRead'));
			// What it says comes in the place of the button, which moves away: a finger on its way there undoes nothing.
			this.toggleAttribute('data-auto', read && said !== '');
			this.say(read ? said || this.label('lesson.read') : '');
		}, this.signal);

		this.on(button, 'click', () => {
			said = '';
			const done = !isRead(progress.read(), id);
			void progress.update((state, at) => markLesson(state, id, done, at));
		});

		// A page opened at its end, or scrolled to it, is read; one that the reader marked as not read stays so.
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			if (own(progress.read().lessons, id) !== undefined) return;
			said = this.label('lesson.readAuto');
			void progress.update((state, at) => markLesson(state, id, true, at));
		});
		observer.observe(this);
		this.signal.addEventListener('abort', () => observer.disconnect());
		button.hidden = false;
	}
}
