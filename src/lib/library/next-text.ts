import type { Dictionary } from '../progress/dictionary.ts';
import { shuffled } from '../random/shuffled.ts';

/** Whether anybody may speak in a voice; the others are for some. */
export function isForEverybody(voice: string): boolean {
	return voice === 'personal' || voice === 'short';
}

/**
 * The text to offer next: one for everybody, and only where there is none, one for some; of these one that this browser has
 * not taken along yet, or else the one it took longest ago.
 *
 * @param posts keys of the texts, `linkedin/en/expert`
 * @param seed what differs from browser to browser, so that not everybody begins with the same text
 * @param taken when each was last taken along
 */
export function nextText(posts: readonly string[], seed: string, taken: Dictionary<number> = {}): string | undefined {
	const lastTaken = (post: string) => (Object.hasOwn(taken, post) ? taken[post]! : -1);
	const isForSome = (post: string) => Number(!isForEverybody(post.split('/')[2] ?? ''));
	return shuffled(posts, seed).toSorted((a, b) => isForSome(a) - isForSome(b) || lastTaken(a) - lastTaken(b))[0];
}

/**
 * The network to show first.
 *
 * @param networks those that have a text, in the order of the page
 * @param asked the one that the address names
 * @param chosen the one that the reader looked at last by their own choice
 * @param shares texts taken along, by item and post
 * @param interests the networks that the reader cares about
 */
export function readersNetwork(
	networks: readonly string[],
	{
		asked,
		chosen,
		shares,
		interests,
	}: {
		asked: string | null | undefined;
		chosen: string | undefined;
		shares: Dictionary<Dictionary<number>>;
		interests: ReadonlySet<string>;
	},
): string | undefined {
	const named = [asked, chosen].find((each) => each && networks.includes(each));
	if (named) return named;
	const taken = Object.values(shares)
		.flatMap((posts) => Object.entries(posts))
		.map(([post, at]) => ({ network: post.split('/')[0]!, at }))
		.filter(({ network }) => networks.includes(network))
		.toSorted((a, b) => b.at - a.at);
	return taken[0]?.network ?? networks.find((network) => interests.has(network)) ?? networks[0];
}
