import type { CountingRule } from '../networks/counting-rules.ts';
import type { Range } from './fold.ts';
import { hashtags, links } from './shapes.ts';
import type { Country, Limit } from './rules.ts';

type Measuring = (text: string) => number;
type Unit = 'characters' | 'bytes';

/** How long a network lets a text be. */
export interface TextLimit {
	limit: number;
	counting: CountingRule;
	/** Most bytes in UTF-8, where the network limits both. */
	bytes?: number | undefined;
	/** Whether the network says so itself. */
	isSure: boolean;
}

/** One of the ways in which a network counts a draft. */
export interface Bound {
	limit: number;
	unit: Unit;
	/** The draft as it is counted. */
	length: number;
	/** Counts any text so. */
	measure: Measuring;
}

/** A chosen network: how long it lets a post be, and how many hashtags and links it takes where it says so. */
export interface NetworkLimits {
	id: string;
	/** None where nobody says how long a post may be. */
	bounds: readonly Bound[];
	isSure: boolean;
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
	unit?: Unit | undefined;
}

/**
 * The ways in which a limit counts a draft.
 *
 * @param counters by counting rule, `utf8` among them where bytes are limited
 */
export function boundsOf(draft: string, { limit, counting, bytes }: TextLimit, counters: ReadonlyMap<CountingRule, Measuring>): Bound[] {
	const bound = (rule: CountingRule, most: number): Bound[] => {
		const measure = counters.get(rule);
		return measure ? [{ limit: most, unit: rule === 'utf8' ? 'bytes' : 'characters', length: measure(draft), measure }] : [];
	};
	return [...bound(counting, limit), ...(bytes === undefined ? [] : bound('utf8', bytes))];
}

/** The counting rules that a limit needs. */
export function countingOf({ counting, bytes }: TextLimit): CountingRule[] {
	return bytes === undefined ? [counting] : [counting, 'utf8'];
}

/** The bound that a draft is beyond, or else the first: what a reader is told. None where nobody says how long a post may be. */
export function tellingBound({ bounds }: Pick<NetworkLimits, 'bounds'>): Bound | undefined {
	return bounds.find(isBeyond) ?? bounds[0];
}

/** Where a draft has more than the networks take, from the strictest network's limit on. */
export function beyond(limit: Limit, draft: string, networks: readonly NetworkLimits[]): { ranges: Range[]; excess: Excess[] } {
	const measured = networks.flatMap((network) => {
		const found = limit === 'hashtags' || limit === 'links' ? counted(limit, draft, network) : long(limit === 'length', draft, network);
		return found ? [{ ...found, excess: { network: network.id, ...found.excess } }] : [];
	});
	const ranges = measured.map((each) => each.ranges).toSorted((a, b) => a[0]!.start - b[0]!.start)[0] ?? [];
	return { ranges, excess: measured.map(({ excess }) => excess) };
}

/** Whether a text fits every network that the draft is too long for. */
export function fits(text: string, networks: readonly NetworkLimits[]): boolean {
	return networks.flatMap(({ bounds }) => bounds.filter(isBeyond)).every(({ limit, measure }) => measure(text) <= limit);
}

const isBeyond = ({ length, limit }: Bound): boolean => length > limit;

type Found = { ranges: Range[]; excess: Omit<Excess, 'network'> } | undefined;

function counted(thing: 'hashtags' | 'links', draft: string, network: NetworkLimits): Found {
	const most = network[thing];
	if (most === undefined) return undefined;
	const places = thing === 'hashtags' ? hashtags(draft) : links(draft);
	return places.length > most ? { ranges: places.slice(most), excess: { count: places.length, limit: most } } : undefined;
}

function long(isSure: boolean, draft: string, network: NetworkLimits): Found {
	const bound = network.isSure === isSure ? network.bounds.find(isBeyond) : undefined;
	if (!bound) return undefined;
	const { limit, length, unit } = bound;
	return { ranges: [{ start: cut(draft, bound), end: draft.length }], excess: { count: length, limit, unit } };
}

/** The longest beginning of a text that fits. Measures short beginnings only, as a long text takes long to measure. */
function cut(text: string, { limit, measure }: Bound): number {
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
