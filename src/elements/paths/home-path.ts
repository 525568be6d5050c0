import { pathOf } from '../../lib/paths/visits.ts';
import { progress } from '../progress/progress.ts';

/** Shows the path that the reader opened last, and folds the choice of paths away; without one the choice stays. */
export class HomePath extends HTMLElement {
	connectedCallback(): void {
		const path = pathOf(progress.read());
		const chosen = [...this.querySelectorAll<HTMLElement>('[data-path]')].find(({ dataset }) => dataset['path'] === path);
		const others = this.querySelector('details');
		const choice = this.querySelector('[data-choice]');
		if (!chosen || !others || !choice) return;
		chosen.hidden = false;
		others.hidden = false;
		others.append(choice);
	}
}
