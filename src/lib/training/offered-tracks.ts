/** Whether a track is about no network in particular, or about one that is in use. */
export function isTrackInUse(about: readonly string[] | undefined, inUse: readonly string[]): boolean {
	return about === undefined || about.some((network) => inUse.includes(network));
}
