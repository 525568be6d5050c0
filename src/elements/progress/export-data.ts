import { downloadProgress } from './download.ts';
import { fill, progress } from './progress.ts';

/** The button that takes all data along as a file. */
export class ExportData extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		const status = this.querySelector('[role=status]');
		if (!button || !status) return;
		button.addEventListener('click', () => {
			const done = fill(this.dataset['done'], { name: downloadProgress() });
			status.textContent = progress.status() === 'newer' ? `${done} ${this.dataset['newer'] ?? ''}` : done;
		});
		button.hidden = false;
	}
}
