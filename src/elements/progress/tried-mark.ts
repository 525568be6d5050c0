import { PortalElement } from '../element.ts';
import { markTried, triedAt } from '../../lib/progress/tried.ts';
import { progress, subscribe } from './progress.ts';

/** Lets the reader tick that they have done what the lesson asks, and take that back. */
export class TriedMark extends PortalElement {
	protected override start(): void {
		const box = this.find<HTMLInputElement>('input');
		const lesson = this.dataset['lesson'] ?? '';
		subscribe((state) => {
			box.checked = triedAt(state, lesson) !== undefined;
			this.say(box.checked ? this.label('lesson.triedKept') : '');
		}, this.signal);
		this.on(box, 'change', () => {
			const { checked } = box;
			void progress.update((state, at) => markTried(state, lesson, checked, at));
		});
		this.hidden = false;
	}
}
