import twitterText from 'twitter-text';

/** The ways in which networks count the length of a text. */
export const countingRules = ['utf16', 'weighted'] as const;
export type CountingRule = (typeof countingRules)[number];

/**
 * Counts a text as a network counts it.
 *
 * - `utf16`: UTF-16 code units, as Telegram documents for messages; also the safe reading of limits that
 *   are published in «characters» without more, as LinkedIn's.
 * - `weighted`: X's weighted characters (docs.x.com/fundamentals/counting-characters): most letters 1,
 *   emoji and many symbols 2, each link 23. Counted by X's own library.
 *
 * @param text the text as it will be posted
 * @returns a whole number, 0 for an empty text
 */
export function textLength(text: string, rule: CountingRule): number {
	const normal = text.normalize('NFC');
	return rule === 'weighted' ? twitterText.parseTweet(normal).weightedLength : normal.length;
}

/** The text as it is posted: the words, an empty line, the link. */
export function textWithLink(text: string, link: string): string {
	return `${text.trim()}\n\n${link}`;
}
