import type { Folded } from './fold.ts';

/** A word of a text: its folded letters and digits, and where they stand in the folded text. */
export interface Word {
	text: string;
	start: number;
	end: number;
	/** Whether a sentence or line begins here. */
	first: boolean;
	/** Whether it is a hashtag, or its first word. */
	tag: boolean;
	/** Whether it stands within a web or mail address, which names a page and says nothing. */
	inAddress: boolean;
}

const piece = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const sentenceEnd = /[.!?;…](?=\s)|\n|\p{Extended_Pictographic}/u;
const address = /https?:\/\/[^\s<>"«»]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,120}|(?<![\w.-])(?:[\w-]{1,63}\.){2,5}[a-z]{2,24}(?![\w-])/gu;

/** The words of a text in their order. An apostrophe is no part of a word and does not divide it: `I’m` is `im`. */
export function tokenize({ folded }: Pick<Folded, 'folded'>): Word[] {
	const addresses = [...folded.matchAll(address)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
	let passed = 0;
	let end = 0;
	return [...folded.matchAll(piece)].map(({ 0: found, index: start }) => {
		const first = end === 0 || sentenceEnd.test(folded.slice(end, start));
		end = start + found.length;
		while (addresses[passed] && addresses[passed]!.end <= start) passed++;
		const inAddress = (addresses[passed]?.start ?? Infinity) <= start;
		return { text: found.includes("'") ? found.replaceAll("'", '') : found, start, end, first, tag: folded[start - 1] === '#', inAddress };
	});
}
