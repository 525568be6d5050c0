/** Of `portal.yaml`: the networks that colleagues use, and further ones whose lessons are offered. */
export interface ChosenNetworks {
	networks: readonly string[];
	taught?: readonly string[] | undefined;
}

/** Ids of the networks whose lessons are offered. */
export const taughtNetworks = ({ networks, taught = [] }: ChosenNetworks): string[] => [...new Set([...networks, ...taught])];

/** Whether a track is about no network in particular, or about one whose lessons are offered. */
export function isTrackOffered(about: readonly string[] | undefined, chosen: ChosenNetworks): boolean {
	const taught = taughtNetworks(chosen);
	return about === undefined || about.some((network) => taught.includes(network));
}
