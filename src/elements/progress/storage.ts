const base = document.querySelector<HTMLMetaElement>('meta[name=outspoken-base]')?.content ?? '/';

/**
 * Key of the document of progress. The base path is part of it, as several portals may share a host; whatever else an
 * element keeps stands under this key with a colon and a name.
 */
export const key = `outspoken:${base}`;

/** The local storage, where the browser lets a page have it. */
export function reachableStorage(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}
