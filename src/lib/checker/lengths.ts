import { exceeds, type LengthUnit, type TextMeasure } from '../networks/text-length.ts';
import type { Range } from './fold.ts';
import { links } from './links.ts';
import { hashtags } from './shapes.ts';
import type { Country, Limit } from './rules.ts';

/** A chosen network: how long it lets a post be, and how many hashtags and links it takes where it says so. */
export interface NetworkLimits {
	id: string;
	/** How long the draft is there; none where nobody says how long a post may be. */
	measures: readonly TextMeasure[];
	/** Whether the network itself says so. */
	isBinding: boolean;
	hashtags?: number | undefined;
	links?: number | undefined;
	/** Countries whose law restricts advertising there today. */
	restricted?: readonly Country[] | undefined;
}

/** How far a draft goes beyond a network: units, hashtags or links too many. */
export interface Excess {
	network: string;
	count: number;
	limit: number;
	/** What is counted; hashtags and links have no unit. */
	unit?: LengthUnit | undefined;
}

/** Where a draft has more than the networks take, from the strictest network's limit on. */
export function beyond(limit: Limit, draft: string, networks: readonly NetworkLimits[]): { ranges: Range[]; excess: Excess[] } {
	const measured = networks.flatMap((network) => {
		const found =
			limit === 'hashtags' || limit === 'links' ? counted(limit, draft, network) : overLength(limit === 'length', draft, network);
		return found ? [{ ...found, excess: { network: network.id, ...found.excess } }] : [];
	});
	const ranges = measured.map((each) => each.ranges).toSorted((a, b) => a[0]!.start - b[0]!.start)[0] ?? [];
	return { ranges, excess: measured.map(({ excess }) => excess) };
}

/** Whether a text fits every network that the draft is too long for. */
export function fits(text: string, networks: readonly NetworkLimits[]): boolean {
	return networks.flatMap(({ measures }) => measures.filter(exceeds)).every(({ limit, count }) => count(text) <= limit);
}

type Found = { ranges: Range[]; excess: Omit<Excess, 'network'> } | undefined;

function counted(thing: 'hashtags' | 'links', draft: string, network: NetworkLimits): Found {
	const most = network[thing];
	if (most === undefined) return undefined;
	const places = thing === 'hashtags' ? hashtags(draft) : links(draft);
	return places.length > most ? { ranges: places.slice(most), excess: { count: places.length, limit: most } } : undefined;
}

function overLength(isBinding: boolean, draft: string, network: NetworkLimits): Found {
	const measure = network.isBinding === isBinding ? network.measures.find(exceeds) : undefined;
	if (!measure) return undefined;
	const { limit, length, unit } = measure;
	return { ranges: [{ start: truncationIndex(draft, measure), end: draft.length }], excess: { count: length, limit, unit } };
}

/** The longest beginning of a text that fits. Measures short beginnings only, as a long text takes long to measure. */
function truncationIndex(text: string, { limit, count }: TextMeasure): number {
	let high = limit;
	while (high < text.length && count(text.slice(0, high)) <= limit) high *= 2;
	high = Math.min(high, text.length);
	let low = 0;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (count(text.slice(0, middle)) <= limit) low = middle;
		else high = middle;
	}
	// Not between the halves of an emoji.
	return /[\udc00-\udfff]/.test(text[low] ?? '') ? low - 1 : low;
}
