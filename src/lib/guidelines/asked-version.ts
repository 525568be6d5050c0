/** A version of a guideline, as its list of changes names it. */
interface Change {
	readonly version: number;
	readonly acknowledge?: 'again' | undefined;
}

/** The version from which on an acknowledgement counts: the latest that asks for it again, or else the first. */
export function askedVersion(changes: readonly Change[]): number {
	return Math.max(1, ...changes.flatMap(({ version, acknowledge }) => (acknowledge === 'again' ? version : [])));
}
