import { matchesIn, stretchesWith, type Folded } from './fold.ts';

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

const sentenceEnd = /[.!?;…](?=\s)|\n|\p{Extended_Pictographic}/u;
const address = /https?:\/\/[^\s<>"«»]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,120}|(?<![\w.-])(?:[\w-]{1,63}\.){2,5}[a-z]{2,24}(?![\w-])/gu;

/** The words of a text in their order. An apostrophe is no part of a word and does not divide it: `I’m` is `im`. */
export function tokenize({ folded }: Pick<Folded, 'folded'>): Word[] {
	const addresses = matchesIn(stretchesWith(/[.@:](?=\S)/g, folded), address);
	const words: Word[] = [];
	let passed = 0;
	let end = 0;
	for (let start = 0; start < folded.length; start++) {
		if (!isPartOfWord(folded, start)) continue;
		// Most words are divided by one space, which needs no closer look.
		const gap = folded.slice(end, start);
		const first = end === 0 || (gap !== ' ' && sentenceEnd.test(gap));
		end = start + 1;
		while (isPartOfWord(folded, end) || (folded[end] === "'" && isPartOfWord(folded, end + 1))) end++;
		const found = folded.slice(start, end);
		while (addresses[passed] && addresses[passed]!.end <= start) passed++;
		const inAddress = (addresses[passed]?.start ?? Infinity) <= start;
		words.push({
			text: found.includes("'") ? found.replaceAll("'", '') : found,
			start,
			end,
			first,
			tag: folded[start - 1] === '#',
			inAddress,
		});
		start = end;
	}
	return words;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const commonest = Array.from({ length: 0x460 }, (_, code) => letterOrDigit.test(String.fromCharCode(code)));

/** Whether a letter or digit stands in a place; asks Unicode only about the rarer ones. */
function isPartOfWord(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return commonest[code] ?? (code > 0 && letterOrDigit.test(characterAt(text, at)));
}

/** The character of which a unit is a part. */
function characterAt(text: string, at: number): string {
	const isSecondHalf = /[\udc00-\udfff]/.test(text[at]!) && at > 0;
	return String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at)!);
}
