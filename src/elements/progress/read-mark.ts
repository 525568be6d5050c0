import { findIn, PortalElement, setText } from '../element.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { markLesson } from '../../lib/progress/changes.ts';
import { isRead } from '../../lib/progress/summary.ts';
import { progress, subscribe } from './progress.ts';

/** How long its end is to stay in view before a page counts as read, in milliseconds: to skim over it is not to read it. */
const reading = 2000;

/** For so long after that a press is ignored, in milliseconds: the finger was on its way to what the button said before. */
const reaching = 1000;

/** Marks the page as read once its end stays in view, and lets the reader undo that or do it themselves. */
export class ReadMark extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		const id = this.dataset['id'] ?? '';
		let said = '';
		let waiting: ReturnType<typeof setTimeout> | undefined;

		subscribe((state) => {
			const read = isRead(state, id);
			setText(findIn(button, 'span'), this.label(read ? 'lesson.markUnread' : 'lesson.markRead'));
			// The sentence takes the place of the button, which moves away, so that a finger on its way there undoes nothing.
			this.toggleAttribute('data-auto', read && said !== '');
			this.say(read ? said || this.label('lesson.read') : '');
		}, this.signal);

		this.on(button, 'click', () => {
			if (button.ariaDisabled) return;
			said = '';
			const done = !isRead(progress.read(), id);
			void progress.update((state, at) => markLesson(state, id, done, at));
		});

		// A page that the reader marked as not read stays so.
		const count = () => {
			if (own(progress.read().lessons, id) !== undefined) return;
			said = this.label('lesson.readAuto');
			button.ariaDisabled = 'true';
			setTimeout(() => (button.ariaDisabled = null), reaching);
			void progress.update((state, at) => markLesson(state, id, true, at));
		};
		const observer = new IntersectionObserver((entries) => {
			clearTimeout(waiting);
			if (entries.at(-1)?.isIntersecting) waiting = setTimeout(count, reading);
		});
		observer.observe(this);
		this.signal.addEventListener('abort', () => {
			clearTimeout(waiting);
			observer.disconnect();
		});
		button.hidden = false;
	}
}
