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

/** A hashtag that stands by itself: not the fragment of an address, nor `#` within a word. */
const hashtag = /(?<![\p{L}\p{N}_/&#])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu;
/** Hashtags and nothing else, to the end of a line that they fill or close. */
const closing = /(?:^|[ \t]+)(?:#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*[ \t]*)+$/gmu;

/** Whether a text has a hashtag. */
export function hasHashtag(text: string): boolean {
	return text.search(hashtag) !== -1;
}

/** The text without hashtags: those that close a line go, of one within a sentence the word stays. */
export function withoutHashtags(text: string): string {
	return text
		.replaceAll(closing, '')
		.replaceAll(hashtag, '$1')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}

/** A stretch of a text in brackets that its reader is to replace by something of their own. */
export interface Gap {
	/** Places in UTF-16 units; `end` is behind the bracket. */
	start: number;
	end: number;
}

/** The gaps of a text, `[your own example]`, in their order. */
export function gapsIn(text: string): Gap[] {
	return [...text.matchAll(/\[[^[\]\n]+\]/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** A text in pieces, so that its gaps can be shown as gaps. */
export function piecesOf(text: string): { text: string; isGap: boolean }[] {
	const pieces: { text: string; isGap: boolean }[] = [];
	let end = 0;
	for (const gap of gapsIn(text)) {
		if (gap.start > end) pieces.push({ text: text.slice(end, gap.start), isGap: false });
		pieces.push({ text: text.slice(gap.start, gap.end), isGap: true });
		end = gap.end;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), isGap: false });
	return pieces;
}
