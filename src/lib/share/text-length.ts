import twitterText from 'twitter-text';
import type { CountingRule } from './counting-rules.ts';

/**
 * Counts a text as a network counts it.
 *
 * @param text the text as it will be posted
 * @returns a whole number, 0 for an empty text
 */
export function textLength(text: string, rule: CountingRule): number {
	const normal = text.normalize('NFC');
	return rule === 'weighted' ? twitterText.parseTweet(normal).weightedLength : normal.length;
}

/** The label that the law wants on an advertisement, with its token of the register where it has one. */
export function adLabel(label: string | undefined, token: string | undefined): string {
	return [label, token].filter(Boolean).join(' ');
}

/** The words as they are posted: below the label, where there is one. */
export function labelledText(text: string, label: string | undefined): string {
	return [label, text.trim()].filter(Boolean).join('\n\n');
}

/** The text as it is posted: the words, an empty line, the link. */
export function textWithLink(text: string, link: string): string {
	return `${text.trim()}\n\n${link}`;
}
