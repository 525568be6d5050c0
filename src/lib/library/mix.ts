import { shuffled } from '../random/shuffled.ts';
import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';
import { daysAfter } from '../time/calendar.ts';
import { isOffered, type Dated } from '../time/visibility.ts';

/** How many of a round of posts are of a kind, as the company advises. */
export interface MixPart {
	kind: string;
	posts: number;
}

/** Something that may be planned. */
export interface Candidate extends Dated {
	id: string;
	kind: string;
}

export interface Wish {
	/** Days of the week, 1 for Monday to 7 for Sunday. */
	weekdays: ReadonlySet<number>;
	/** How many posts. */
	posts: number;
	/** The first day that may be planned, `YYYY-MM-DD`. */
	from: string;
}

export interface Planned<C extends Candidate> {
	/** `YYYY-MM-DD`. */
	date: string;
	item: C;
}

/** So far ahead is planned: what is offered later, nobody knows yet. */
const mostDays = 8 * 7;

/** How many posts make up a round of the mix; as many of the reader's last ones are looked at. */
export function roundOf(mix: readonly MixPart[]): number {
	return mix.reduce((sum, { posts }) => sum + posts, 0);
}

/** Ids of the items that the reader has shared, the last one first. One that they have taken back is not among them. */
export function sharedItemIds({ shares, posted }: Pick<Progress, 'shares' | 'posted'>): string[] {
	const times = new Map<string, number>();
	for (const [item, texts] of Object.entries(shares)) times.set(item, Math.max(0, ...Object.values(texts)));
	for (const [item, { done, at }] of Object.entries(posted)) {
		if (done) times.set(item, Math.max(at, times.get(item) ?? 0));
		else times.delete(item);
	}
	return [...times.keys()].toSorted((a, b) => times.get(b)! - times.get(a)! || (a < b ? -1 : 1));
}

/** The kinds of the reader's last shares, as many as a round has, the last one first. Items of an unknown kind are passed over. */
export function lastKinds(items: readonly string[], kindOf: Readonly<Record<string, string>>, mix: readonly MixPart[]): string[] {
	return items.flatMap((item) => own(kindOf, item) ?? []).slice(0, roundOf(mix));
}

/**
 * The kinds of a mix in the order in which they are due: first the one that falls shortest of its share, if one more
 * post is written. Among equals, and where nothing has been shared, the order of the mix decides.
 */
export function kindsDue(mix: readonly MixPart[], last: readonly string[]): string[] {
	const round = roundOf(mix);
	const short = ({ kind, posts }: MixPart) => posts * (last.length + 1) - round * last.filter((each) => each === kind).length;
	return mix
		.filter(({ posts }) => posts > 0)
		.toSorted((a, b) => short(b) - short(a))
		.map(({ kind }) => kind);
}

/**
 * A plan for the next days: on each the kind that is due, with an item that is offered then. No item comes twice, and
 * none that the reader has shared. A day for which nothing is left stays free, so that a plan may be shorter than wished.
 *
 * @param last kinds of the last shares, the last one first
 * @param seed decides among items of a kind, so that colleagues do not all post the same one
 */
export function plan<C extends Candidate>(
	{ weekdays, posts, from }: Wish,
	{
		mix,
		last,
		candidates,
		shared,
		seed,
	}: { mix: readonly MixPart[]; last: readonly string[]; candidates: readonly C[]; shared: ReadonlySet<string>; seed: string },
): Planned<C>[] {
	const left = new Map(candidates.filter(({ id }) => !shared.has(id)).map((item) => [item.id, item]));
	const order = shuffled([...left.keys()], seed);
	const round = roundOf(mix);
	const planned: Planned<C>[] = [];
	let kinds = [...last];
	for (let day = 0; day < mostDays && planned.length < posts; day++) {
		const date = daysAfter(from, day);
		if (!weekdays.has(weekday(date))) continue;
		const offered = order.flatMap((id) => left.get(id) ?? []).filter((item) => isOffered(item, date));
		const item = kindsDue(mix, kinds).flatMap((kind) => offered.find((each) => each.kind === kind) ?? [])[0];
		if (!item) continue;
		left.delete(item.id);
		kinds = [item.kind, ...kinds].slice(0, round);
		planned.push({ date, item });
	}
	return planned;
}

/** 1 for Monday to 7 for Sunday. */
function weekday(date: string): number {
	return new Date(date).getUTCDay() || 7;
}
