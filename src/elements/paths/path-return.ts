import { PortalElement } from '../element.ts';
import { readInvitation } from '../../lib/paths/invitation.ts';
import { pathOf } from '../../lib/paths/latest.ts';
import { visitPath } from '../../lib/paths/visits.ts';
import { progress, subscribe } from '../progress/progress.ts';
import type { ListedPath } from './path-steps.ts';

/**
 * Leads on along the path that the reader opened last, if this page, `data-step`, is a step of it (`data-paths`). Until
 * the steps are known, and where they cannot be fetched, it leads to the path itself. Readers of no path load no more.
 */
export class PathReturn extends PortalElement {
	protected override async start(): Promise<void> {
		const paths = (this.dataset['paths'] ?? '').split(' ');
		this.#keepVisit(paths);
		const path = pathOf(progress.read());
		if (path === undefined || !paths.includes(path)) return;
		const href = this.#addressOf(path);
		for (const link of this.findAll<HTMLAnchorElement>('a')) link.href = href;
		this.hidden = false;
		const loaded = Promise.all([import('./path-steps.ts'), fetch(`${href}steps.json`)]);
		const [steps, response] = (await loaded.catch(() => undefined)) ?? [];
		if (!steps || !response?.ok || this.signal.aborted) return;
		const listed = (await response.json()) as ListedPath;
		subscribe((state) => steps.showStep(this, listed, state), this.signal);
	}

	#addressOf(path: string): string {
		return `${this.dataset['start'] ?? ''}${path}/`;
	}

	/** Keeps that a path was opened whose page the reader left for this one, perhaps before the script there ran. */
	#keepVisit(paths: readonly string[]): void {
		if (document.referrer === '') return;
		const { origin, pathname, search } = new URL(document.referrer);
		const path = origin === location.origin ? paths.find((each) => this.#addressOf(each) === pathname) : undefined;
		if (path === undefined || path === pathOf(progress.read()) || !wasLinkFollowed()) return;
		void progress.update((state, at) => visitPath(state, path, readInvitation(search), at));
	}
}

/** A page that is loaded again or gone back to names the same page before it, though the reader may be on another path by now. */
function wasLinkFollowed(): boolean {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return visit?.type === 'navigate';
}
