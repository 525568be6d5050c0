import type { Standing } from './limits.ts';

type Count = (text: string) => number;

/** A way in which a network counts the length of a text. */
interface Rule {
	unit: 'characters' | 'bytes';
	/** What the cheat sheet calls the unit, a key of `networks.unit.…`, where a plain word would mislead. */
	called?: 'weighted';
	/** Counts a text in Unicode's composed form; a library of its own is loaded with the first text that needs it. */
	load: () => Count | Promise<Count>;
}

const utf8: Count = (text) => new TextEncoder().encode(text).length;

/**
 * Every way in which a network counts. Which text of which network is counted how, and who says so, stands in
 * `src/content/networks`.
 *
 * - `utf16`: UTF-16 code units, so that most emoji take two or more. TikTok says so of captions
 *   (developers.tiktok.com/doc/content-posting-api-reference-direct-post); Telegram counts its entities so
 *   (core.telegram.org/bots/api). Also the safe reading of a limit that is published in «characters» without more, as
 *   those of LinkedIn, Instagram, Facebook, Habr, Reddit and MAX: no other reading finds a text longer, but for bytes.
 * - `utf8`: bytes in UTF-8, so that a Cyrillic letter takes two: descriptions on YouTube
 *   (developers.google.com/youtube/v3/docs/videos).
 * - `graphemes`: what a reader takes for one sign, an emoji of several parts included.
 * - `bluesky`: graphemes (`maxGraphemes` in the lexicon app.bsky.feed.post), but a link that begins with http:// or
 *   https:// is shortened before it is counted, to its host and thirteen signs (`toShortUrl` in the code of its editor,
 *   github.com/bluesky-social/social-app).
 * - `weighted`: X's weighted characters (docs.x.com/fundamentals/counting-characters): most letters 1, emoji and many
 *   symbols 2, each link 23. Counted by X's own library.
 * - `mastodon`: graphemes, but each link that begins with http:// or https:// takes 23, found by the rules of X, and of a mention
 *   `@name@server` only `@name` counts (docs.joinmastodon.org/user/posting; `StatusLengthValidator` in its code).
 * - `threads`: characters, but an emoji takes as many as it has bytes in UTF-8
 *   (developers.facebook.com/documentation/threads/posts).
 */
const rules = {
	utf16: { unit: 'characters', load: () => (text) => text.length },
	utf8: { unit: 'bytes', load: () => utf8 },
	graphemes: { unit: 'characters', load: () => (text) => graphemes(text).length },
	weighted: { unit: 'characters', called: 'weighted', load: async () => (await import('./weighted.ts')).weightedLength },
	bluesky: { unit: 'characters', load: () => (text) => graphemes(text.replaceAll(link, shortenedByBluesky)).length },
	mastodon: {
		unit: 'characters',
		load: async () => {
			const { linksIn } = await import('./weighted.ts');
			return (text) => graphemes(shortenedForMastodon(text, linksIn(text))).length;
		},
	},
	threads: {
		unit: 'characters',
		load: () => (text) => graphemes(text).reduce((sum, sign) => sum + (emoji.test(sign) ? utf8(sign) : sign.length), 0),
	},
} satisfies Record<string, Rule>;

export type CountingRule = keyof typeof rules;
export type LengthUnit = Rule['unit'];
export type UnitName = LengthUnit | NonNullable<Rule['called']>;
/** How to count by each rule that is needed. The text is as it will be posted, without markup. */
export type Counters = ReadonlyMap<CountingRule, Count>;

export const countingRules = Object.keys(rules) as CountingRule[];

/** The unit of a rule as the cheat sheet names it: a key of `networks.unit.…`. */
export function unitName(counting: CountingRule): UnitName {
	const { unit, called }: Rule = rules[counting];
	return called ?? unit;
}

/** How long a network lets a text be. */
export interface TextLimit {
	/** Longest text, in the unit of the counting rule. */
	limit: number;
	counting: CountingRule;
	/** Most bytes in UTF-8, where the network limits both. */
	bytes?: number | undefined;
	standing: Standing;
}

/** How long a text is in one of the ways in which its network counts, beside what the network takes. */
export interface TextMeasure {
	length: number;
	limit: number;
	unit: LengthUnit;
	/** Counts any text in the same way. */
	count: Count;
}

const loaded = new Map<CountingRule, Count>();

/** Makes ready what counts by the rules; all that is ready so far comes back, as there may be more than one asker. */
export async function loadCounters(needed: readonly CountingRule[] = countingRules): Promise<Counters> {
	for (const rule of needed) {
		if (loaded.has(rule)) continue;
		const count = await rules[rule].load();
		loaded.set(rule, (text) => count(text.normalize('NFC')));
	}
	return loaded;
}

/** The counting rules that a limit needs. */
export function countingsOf({ counting, bytes }: Pick<TextLimit, 'counting' | 'bytes'>): CountingRule[] {
	return bytes === undefined ? [counting] : [counting, 'utf8'];
}

/** Measures a text in every way in which its network does, and whose counter is there. */
export function measuresOf(text: string, limit: Omit<TextLimit, 'standing'>, counters: Counters): TextMeasure[] {
	const limits = [limit.limit, limit.bytes ?? Infinity];
	return countingsOf(limit).flatMap((counting, index) => {
		const count = counters.get(counting);
		return count ? [{ length: count(text), limit: limits[index]!, unit: rules[counting].unit, count }] : [];
	});
}

/** The measure that a text is over, or else the first: what a reader is told. */
export function strictest(measures: readonly TextMeasure[]): TextMeasure | undefined {
	return measures.find(exceeds) ?? measures[0];
}

/** Measures a text as its network does. Where bytes are limited too, they are the measure of a text that is over them alone. */
export function measure(text: string, limit: Omit<TextLimit, 'standing'>, counters: Counters): TextMeasure | undefined {
	return strictest(measuresOf(text, limit, counters));
}

/** Whether a text is longer than its network takes. */
export function exceeds({ length, limit }: TextMeasure): boolean {
	return length > limit;
}

/**
 * What may be drawn as an emoji: pictures, flags and keycaps. Threads does not say which signs it takes for one, so
 * `™` and the like, of which a network may make a picture, are among them: rather a few too many than too few.
 */
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

const link = /https?:\/\/[^\s<>"«»]*[^\s<>"«».,:;!?'’”)\]]/giu;
const remoteMention = /(?<![\p{L}\p{N}_/])(@\w+)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu;
const linkOnMastodon = 'x'.repeat(23);

function shortenedForMastodon(text: string, links: readonly [number, number][]): string {
	const shortened = links.toReversed().reduce((rest, [from, until]) => rest.slice(0, from) + linkOnMastodon + rest.slice(until), text);
	return shortened.replaceAll(remoteMention, '$1');
}

/** As many signs of a link as Bluesky shows behind its host; a longer rest ends in three dots. */
const shownByBluesky = { most: 15, cut: 13 };

function shortenedByBluesky(address: string): string {
	if (!URL.canParse(address)) return address;
	const { host, pathname, search, hash } = new URL(address);
	const rest = (pathname === '/' ? '' : pathname) + search + hash;
	return host + (rest.length > shownByBluesky.most ? `${rest.slice(0, shownByBluesky.cut)}...` : rest);
}

let segmenter: Intl.Segmenter | undefined;

/** The signs of a text as a reader tells them apart (Unicode Standard Annex 29); the language makes no difference. */
function graphemes(text: string): string[] {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
