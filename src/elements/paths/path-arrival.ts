import { readInvitation } from '../../lib/paths/invitation.ts';
import { visitPath } from '../../lib/paths/visits.ts';
import { progress } from '../progress/progress.ts';

/**
 * Keeps that a reader is on a path, and what its link said, where the reader followed a link of its page to this one, perhaps
 * before the script there ran.
 *
 * @param start address of the pages of paths
 * @param paths ids of the paths that this page is a step of, with spaces between them
 */
export async function keepArrival(start: string, paths: string): Promise<void> {
	const { origin, pathname, search } = new URL(document.referrer);
	const path = paths.split(' ').find((each) => `${start}${each}/` === pathname);
	if (path === undefined || origin !== location.origin || !wasLinkFollowed()) return;
	await progress.update((state, at) => visitPath(state, path, readInvitation(search), at));
}

/** A page that is loaded again or gone back to names the same page before it, though the reader may be on another path by now. */
function wasLinkFollowed(): boolean {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return visit?.type === 'navigate';
}
