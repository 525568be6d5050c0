import { PortalElement } from '../element.ts';
import { pathOf } from '../../lib/paths/visits.ts';
import { progress } from '../progress/progress.ts';

/** Shows the way back to the path that the reader opened last, if this page is a step of it: `data-paths`, `data-start`. */
export class PathReturn extends PortalElement {
	protected override start(): void {
		const path = pathOf(progress.read());
		if (path === undefined || !(this.dataset['paths'] ?? '').split(' ').includes(path)) return;
		this.find('a').href = `${this.dataset['start'] ?? ''}${path}/`;
		this.hidden = false;
	}
}
