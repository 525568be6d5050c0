import { rangesOf, type Range } from './fold.ts';

/** The web addresses of a text. */
export function links(text: string): Range[] {
	return rangesOf(text.matchAll(/\bhttps?:\/\/[^\s<>"«»]+/gi));
}
