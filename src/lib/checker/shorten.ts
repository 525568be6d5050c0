import { links } from './links.ts';

/** What the reader’s own company measures links with stays in them. */
export interface ShortenOptions {
	/** `utm_medium` of the company’s own links. */
	medium?: string | undefined;
}

/**
 * A text made shorter without changing a word: spare spaces and blank lines, rows of one sign and measuring parameters
 * of links go, one kind after the other until the text fits; then hashtags from its end, as many as it takes, but only
 * if it fits without them. Nothing is ever added.
 *
 * @param fits whether a text is short enough
 */
export function shortened(text: string, fits: (text: string) => boolean, { medium }: ShortenOptions = {}): string {
	if (fits(text)) return text;
	let result = text;
	for (const step of [spaces, rows, (each: string) => bareLinks(each, medium)]) {
		const next = step(result);
		if (next === result) continue;
		result = next;
		if (fits(result)) return result;
	}
	return withoutTags(result, fits);
}

function spaces(text: string): string {
	return text
		.replaceAll(/[^\S\n]+$/gm, '')
		.replaceAll(/[^\S\n]{2,}/g, ' ')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}

/**
 * Rows of exclamation and question marks, and of one emoji. Stars in a row mean something; signs such as ™ are no
 * pictures. Links are passed over.
 */
const row =
	/https?:\/\/\S+|(?<marks>[!?]{2,})|(?<emoji>\p{Regional_Indicator}{2}|(?![©®™⭐🌟])\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*(?:\u200d\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*)*)(?:[^\S\n]*\k<emoji>)+(?![\p{Emoji_Modifier}\ufe0f\u200d])/giu;

function rows(text: string): string {
	return text.replaceAll(row, (found: string, ...rest: unknown[]) => {
		const { marks, emoji } = rest.at(-1) as { marks?: string; emoji?: string };
		return marks === undefined ? (emoji ?? found) : [...new Set(marks)].join('');
	});
}

/**
 * Parameters by which search engines, networks and mailings follow a reader; no page needs them. Each names its maker:
 * Google (gclid, dclid, gbraid, wbraid, utm_*), Meta (fbclid, igsh, igshid), Microsoft (msclkid), Yandex (yclid, ysclid,
 * _openstat), X (twclid), TikTok (ttclid), LinkedIn (li_fat_id), Mailchimp (mc_cid, mc_eid).
 */
const followers =
	/^(?:utm_\w+|gclid|dclid|gbraid|wbraid|fbclid|igsh|igshid|msclkid|yclid|ysclid|_openstat|twclid|ttclid|li_fat_id|mc_cid|mc_eid)$/i;

function bareLinks(text: string, medium: string | undefined): string {
	return links(text).reduceRight((result, { start, end }) => {
		const link = result.slice(start, end);
		return result.slice(0, start) + bare(link, medium) + result.slice(end);
	}, text);
}

/** Works on the letters of the link, so that the rest of it stays exactly as it was. */
function bare(link: string, medium: string | undefined): string {
	const [, before = '', query, after = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(link) ?? [];
	if (query === undefined) return link;
	const pairs = query.split('&');
	if (medium !== undefined && pairs.includes(`utm_medium=${medium}`)) return link;
	const kept = pairs.filter((pair) => !followers.test(pair.split('=')[0] ?? ''));
	if (kept.length === pairs.length) return link;
	// What ends a sentence is no part of the parameter that it follows.
	const end = /[.,;:)\]]*$/.exec(pairs.at(-1) ?? '')![0];
	const isEndKept = kept.at(-1) === pairs.at(-1);
	return `${before}${kept.length > 0 ? '?' : ''}${kept.join('&')}${isEndKept || after !== '' ? '' : end}${after}`;
}

/** Hashtags that say whose money or word it is: a law or a guideline asks for them. */
const telling = /^#(?:ad|ads|advert|advertisement|sponsored|paidpartnership|partner|gifted|реклама|партн[её]р|подарок)$/i;

function withoutTags(text: string, fits: (text: string) => boolean): string {
	const spare = tagsAtEnd(text).filter((found) => !telling.test(found.tag));
	const without = (count: number) => (count === 0 ? text : spaces(taken(text, spare.slice(spare.length - count))));
	if (spare.length === 0 || !fits(without(spare.length))) return text;
	let low = -1;
	let high = spare.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (fits(without(middle))) high = middle;
		else low = middle;
	}
	return without(high);
}

interface Tag {
	tag: string;
	start: number;
}

/** The hashtags behind which nothing but hashtags stands, in their order. */
function tagsAtEnd(text: string): Tag[] {
	const words = [...text.matchAll(/\S+/g)];
	const last = words.findLastIndex(([word]) => !/^#[\p{L}\p{N}_]+$/u.test(word));
	return words.slice(last + 1).map(({ 0: tag, index: start }) => ({ tag, start }));
}

function taken(text: string, tags: readonly Tag[]): string {
	return tags.reduceRight((result, { tag, start }) => result.slice(0, start) + result.slice(start + tag.length), text);
}
