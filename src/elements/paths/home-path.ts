import { PortalElement } from '../element.ts';
import { pathOf } from '../../lib/paths/latest.ts';
import { progress } from '../progress/progress.ts';

/**
 * Shows the path that the reader opened last, and folds the choice of paths away; without one the choice stays. What is
 * around it learns by `data-returning` that the reader has been here before.
 */
export class HomePath extends PortalElement {
	protected override start(): void {
		const state = progress.read();
		const path = pathOf(state);
		const hasDone = [state.lessons, state.quizzes, state.shares].some((part) => Object.keys(part).length > 0);
		const chosen = this.findAll('[data-path]').find(({ dataset }) => dataset['path'] === path);
		this.parentElement?.toggleAttribute('data-returning', hasDone || chosen !== undefined);
		if (!chosen) return;
		const others = this.find(':scope > details');
		others.append(this.find('[data-choice]'));
		others.hidden = false;
		chosen.hidden = false;
	}
}
