/** Path under which the portal stands on its host. */
export const basePath = document.querySelector<HTMLMetaElement>('meta[name=outspoken-base]')?.content ?? '/';

/**
 * Key of the document of progress. The base path is part of it, as several portals may share a host; whatever else an
 * element keeps stands under this key with a colon and a name.
 */
export const key = `outspoken:${basePath}`;

/** In a learning system progress is kept there: this browser may be another person's the next hour. */
const keptElsewhere = document.querySelector('meta[name=outspoken-storage][content=none]') !== null;

/** The local storage, where the browser lets a page have it, or why it does not. */
export function openStorage(): { storage: Storage | undefined; failure?: unknown } {
	if (keptElsewhere) return { storage: undefined };
	try {
		return { storage: localStorage };
	} catch (failure) {
		return { storage: undefined, failure };
	}
}

/** The local storage, where the browser lets a page have it. */
export function reachableStorage(): Storage | undefined {
	return openStorage().storage;
}

/** Tells whoever looks for it in the console why something is not kept. */
export function reportNotKept(what: string, reason: unknown): void {
	console.debug(`Not kept in this browser: ${what}.`, reason);
}
