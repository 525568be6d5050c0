import { pathOf } from '../../lib/paths/visits.ts';
import { progress } from '../progress/progress.ts';

/** Shows the way back to the path that the reader opened last, if this page is a step of it: `data-paths`, `data-start`. */
export class PathReturn extends HTMLElement {
	connectedCallback(): void {
		const path = pathOf(progress.read());
		const link = this.querySelector('a');
		if (!link || path === undefined || !(this.dataset['paths'] ?? '').split(' ').includes(path)) return;
		link.href = `${this.dataset['start'] ?? ''}${path}/`;
		this.hidden = false;
	}
}
