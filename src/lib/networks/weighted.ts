// The counting alone: the whole library is more than twice as large in the browser. See src/integrations/lean-counting.mjs.
import extractUrls from 'twitter-text/dist/extractUrlsWithIndices.js';
import parseTweet from 'twitter-text/dist/parseTweet.js';

/** A run of signs that a domain may have, longer than any domain (253). */
const longRun = /[^\s!-,/:-@[-^`{-~]{300,}/gu;

/**
 * Whether X's library would stand still at a run: it looks for a domain from each letter to the end, which took ten
 * seconds for 20,000 letters and dots. Latin letters are quicker, and may be a key of a thousand signs in an address.
 */
const isEndless = (run: string) => run.length >= 1000 || /[^\0-\x7f]/.test(run);

/** Counts X's weighted characters, by X's own library. */
export function weightedLength(text: string): number {
	const weigh = (part: string) => parseTweet(part).weightedLength;
	const runs = (text.match(longRun) ?? []).filter(isEndless);
	// Without a dot nothing is taken for a link, and a space weighs as much as a dot.
	const inRuns = runs.reduce((sum, run) => sum + weigh(run.replaceAll('.', ' ')), 0);
	return weigh(text.replaceAll(longRun, (run) => (isEndless(run) ? '\n' : run))) - runs.length + inRuns;
}

/** Where X's rules, which Mastodon has too, find a link that begins with http:// or https://, as indices of the text. */
export function linksIn(text: string): [number, number][] {
	const safe = text.replaceAll(longRun, (run) => (isEndless(run) ? '\n'.repeat(run.length) : run));
	return extractUrls(safe, { extractUrlsWithoutProtocol: false }).map(({ indices }) => indices);
}
