import type { Range } from './fold.ts';
import { hashtags, links } from './shapes.ts';
import type { Limit } from './rules.ts';

/** A chosen network: how long it lets a post be, and how many hashtags and links it takes where it says so. */
export interface NetworkLimits {
	id: string;
	limit: number;
	/** Whether the network says so itself. */
	isSure: boolean;
	/** The draft as the network counts it. */
	length: number;
	/** Counts any text as the network does. */
	measure: (text: string) => number;
	hashtags?: number | undefined;
	links?: number | undefined;
}

/** How far a draft goes beyond a network: units, hashtags or links too many. */
export interface Excess {
	network: string;
	count: number;
	limit: number;
}

/** Where a draft has more than the networks take, from the strictest network's limit on. */
export function beyond(limit: Limit, draft: string, networks: readonly NetworkLimits[]): { ranges: Range[]; excess: Excess[] } {
	const measured = networks.flatMap((network) => {
		const found = limit === 'hashtags' || limit === 'links' ? counted(limit, draft, network) : long(limit === 'length', draft, network);
		return found ? [{ ...found, excess: { ...found.excess, network: network.id } }] : [];
	});
	const ranges = measured.map((each) => each.ranges).toSorted((a, b) => a[0]!.start - b[0]!.start)[0] ?? [];
	return { ranges, excess: measured.map(({ excess }) => excess) };
}

type Found = { ranges: Range[]; excess: Omit<Excess, 'network'> } | undefined;

function counted(thing: 'hashtags' | 'links', draft: string, network: NetworkLimits): Found {
	const most = network[thing];
	if (most === undefined) return undefined;
	const places = thing === 'hashtags' ? hashtags(draft) : links(draft);
	return places.length > most ? { ranges: places.slice(most), excess: { count: places.length, limit: most } } : undefined;
}

function long(isSure: boolean, draft: string, network: NetworkLimits): Found {
	const { limit, length } = network;
	if (network.isSure !== isSure || length <= limit) return undefined;
	return { ranges: [{ start: cut(draft, network), end: draft.length }], excess: { count: length, limit } };
}

/** The longest beginning of a text that fits. Measures short beginnings only, as a long text takes long to measure. */
function cut(text: string, { limit, measure }: NetworkLimits): number {
	let high = limit;
	while (high < text.length && measure(text.slice(0, high)) <= limit) high *= 2;
	high = Math.min(high, text.length);
	let low = 0;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (measure(text.slice(0, middle)) <= limit) low = middle;
		else high = middle;
	}
	// Not between the halves of an emoji.
	return /[\udc00-\udfff]/.test(text[low] ?? '') ? low - 1 : low;
}
