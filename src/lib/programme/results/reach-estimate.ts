/** What is assumed of one post that several people share. Shares are of one; the low and high ends bound what is likely. */
export interface ReachAssumptions {
	/** How many people post it. */
	people: number;
	/** Followers or contacts of each on average. */
	followers: number;
	/** Share of them that sees a post. */
	seenLow: number;
	seenHigh: number;
	/** Share of those who see it twice, as colleagues know the same people. */
	overlapLow: number;
	overlapHigh: number;
}

/**
 * How many people one post may reach: people × followers × share that sees it, less those counted twice. The low end
 * takes the small share and the large overlap, the high end the other way round. An estimate and no promise.
 */
export function estimateReach(assumed: ReachAssumptions): { low: number; high: number } {
	const all = assumed.people * assumed.followers;
	const end = (seen: number, overlap: number) => Math.round(all * seen * (1 - overlap));
	const ends = [end(assumed.seenLow, assumed.overlapHigh), end(assumed.seenHigh, assumed.overlapLow)];
	return { low: Math.min(...ends), high: Math.max(...ends) };
}
