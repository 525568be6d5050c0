import type { Range } from './fold.ts';

/** The web addresses of a text. */
export function links(text: string): Range[] {
	return [...text.matchAll(/\bhttps?:\/\/[^\s<>"«»]+/gi)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
