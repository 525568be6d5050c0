// The counting alone: the whole library is more than twice as large in the browser. See src/integrations/lean-counting.mjs.
import parseTweet from 'twitter-text/dist/parseTweet.js';
import type { CountingRule } from './counting-rules.ts';
import { utf8Length } from './utf8-length.ts';

const rules: Record<CountingRule, (text: string) => number> = {
	utf16: (text) => text.length,
	utf8: utf8Length,
	graphemes: (text) => graphemes(text).length,
	weighted,
	mastodon: (text) => graphemes(shortenedForMastodon(text)).length,
	threads: (text) => graphemes(text).reduce((sum, sign) => sum + (emoji.test(sign) ? utf8Length(sign) : sign.length), 0),
};

/**
 * Counts a text as a network counts it.
 *
 * @param text the text as it will be posted, without markup; it is counted in Unicode's composed form (NFC)
 * @returns a whole number, 0 for an empty text
 */
export function textLength(text: string, rule: CountingRule): number {
	return rules[rule](text.normalize('NFC'));
}

/** A run of signs that a domain may have, longer than any domain (253). */
const longRun = /[^\s!-,/:-@[-^`{-~]{300,}/gu;

/**
 * Whether X's library would stand still at a run: it looks for a domain from each letter to the end, which took ten
 * seconds for 20,000 letters and dots. Latin letters are quicker, and may be a key of a thousand signs in an address.
 */
const isEndless = (run: string) => run.length >= 1000 || /[^\0-\x7f]/.test(run);

function weighted(text: string): number {
	const weigh = (part: string) => parseTweet(part).weightedLength;
	const runs = (text.match(longRun) ?? []).filter(isEndless);
	// Without a dot nothing is taken for a link, and a space weighs as much as a dot.
	const inRuns = runs.reduce((sum, run) => sum + weigh(run.replaceAll('.', ' ')), 0);
	return weigh(text.replaceAll(longRun, (run) => (isEndless(run) ? '\n' : run))) - runs.length + inRuns;
}

/**
 * What may be drawn as an emoji: pictures, flags and keycaps. Threads does not say which signs it takes for one, so
 * `™` and the like, of which a network may make a picture, are among them: rather a few too many than too few.
 */
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

const link = /https?:\/\/[^\s<>"«»]*[^\s<>"«».,:;!?'’”)\]]/giu;
const remoteMention = /(?<![\p{L}\p{N}_/])(@\w+)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu;
const linkOnMastodon = 'x'.repeat(23);

function shortenedForMastodon(text: string): string {
	return text.replaceAll(link, linkOnMastodon).replaceAll(remoteMention, '$1');
}

let segmenter: Intl.Segmenter | undefined;

/** The signs of a text as a reader tells them apart (Unicode Standard Annex 29); the language makes no difference. */
function graphemes(text: string): string[] {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
