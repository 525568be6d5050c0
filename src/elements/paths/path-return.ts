import { PortalElement } from '../element.ts';
import { pathOf } from '../../lib/paths/latest.ts';
import { progress, subscribe } from '../progress/progress.ts';
import type { ListedPath } from './path-steps.ts';

/**
 * Leads on along the path that the reader is on, if this page, `data-step`, is a step of it (`data-paths`). Until
 * the steps are known, and where they cannot be fetched, it leads to the path itself. Readers of no path load no more. Who
 * comes from the page of a path is on it, though they left before its script ran.
 */
export class PathReturn extends PortalElement {
	protected override async start(): Promise<void> {
		const { paths = '', start = '' } = this.dataset;
		if (document.referrer.includes(start)) await import('./path-arrival.ts').then((on) => on.keepArrival(start, paths), Boolean);
		const path = pathOf(progress.read());
		if (path === undefined || !paths.split(' ').includes(path)) return;
		const href = `${start}${path}/`;
		for (const link of this.findAll<HTMLAnchorElement>('a')) link.href = href;
		this.hidden = false;
		const loaded = Promise.all([import('./path-steps.ts'), fetch(`${href}steps.json`)]);
		const [steps, response] = (await loaded.catch(() => undefined)) ?? [];
		if (!steps || !response?.ok || this.signal.aborted) return;
		const listed = (await response.json()) as ListedPath;
		subscribe((state) => steps.showStep(this, listed, state), this.signal);
	}
}
