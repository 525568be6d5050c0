/** Path at which the site stands, with a slash at both ends. It is part of every key: several portals may share a host. */
export const base = document.querySelector<HTMLMetaElement>('meta[name=outspoken-base]')?.content ?? '/';

/** The local storage, where the browser lets a page have it. */
export function reachableStorage(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}
