import { PortalElement } from '../element.ts';
import { pathOf } from '../../lib/paths/visits.ts';
import { progress } from '../progress/progress.ts';

/** Shows the path that the reader opened last, and folds the choice of paths away; without one the choice stays. */
export class HomePath extends PortalElement {
	protected override start(): void {
		const path = pathOf(progress.read());
		const chosen = this.findAll('[data-path]').find(({ dataset }) => dataset['path'] === path);
		if (!chosen) return;
		const others = this.find(':scope > details');
		others.append(this.find('[data-choice]'));
		others.hidden = false;
		chosen.hidden = false;
	}
}
