import { PortalElement } from '../element.ts';
import { pathOf } from '../../lib/paths/latest.ts';
import { progress, subscribe } from '../progress/progress.ts';
import type { ListedPath } from './path-steps.ts';

/**
 * Leads on along the path that the reader opened last, if this page, `data-step`, is a step of it (`data-paths`). Until
 * the steps are known, and where they cannot be fetched, it leads to the path itself. Readers of no path load no more.
 */
export class PathReturn extends PortalElement {
	protected override async start(): Promise<void> {
		const path = pathOf(progress.read());
		if (path === undefined || !(this.dataset['paths'] ?? '').split(' ').includes(path)) return;
		const href = `${this.dataset['start'] ?? ''}${path}/`;
		for (const link of this.findAll<HTMLAnchorElement>('a')) link.href = href;
		this.hidden = false;
		const loaded = Promise.all([import('./path-steps.ts'), fetch(`${href}steps.json`)]);
		const [steps, response] = (await loaded.catch(() => undefined)) ?? [];
		if (!steps || !response?.ok || this.signal.aborted) return;
		const listed = (await response.json()) as ListedPath;
		subscribe((state) => steps.showStep(this, listed, state), this.signal);
	}
}
