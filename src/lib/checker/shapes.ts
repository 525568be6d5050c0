import { rangesOf, type Range } from './fold.ts';

const capitalRow =
	/(?![\0-@[-\u00bf\u0430-\u045f])\p{Lu}(?<![\p{L}\p{N}].)[\p{Lu}\p{N}]*(?:[^\p{L}\p{N}]+\p{Lu}[\p{Lu}\p{N}]*){4,}(?![\p{L}\p{N}])/gu;
const capitalLetters = 20;

/** Rows of at least five words in capitals, with twenty letters in all; fewer may be a name, or one cry. */
export function capitals(text: string): Range[] {
	return rangesOf(text.matchAll(capitalRow)).filter(({ start, end }) => {
		return text.slice(start, end).replaceAll(/[^\p{L}\p{N}]/gu, '').length >= capitalLetters;
	});
}

/** Rows of four or more exclamation and question marks; three of them many people write. */
export function exclamations(text: string): Range[] {
	return rangesOf(text.matchAll(/[!?]{4,}/g));
}

const mostEmoji = 3;

/** Rows of more than three emoji, spaces between them or not. A skin tone or a joined figure is part of its emoji. */
export function emojiRows(text: string): Range[] {
	const rows: Range[] = [];
	let row = { count: 0, start: 0, end: 0 };
	const close = () => {
		if (row.count > mostEmoji) rows.push({ start: row.start, end: row.end });
		row = { count: 0, start: 0, end: 0 };
	};
	let end = 0;
	for (const { 0: emoji, index } of text.matchAll(/(?![\0-\u203b])(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})/gu)) {
		if (emoji === '™') continue;
		const gap = text.slice(end, index);
		const isJoined = /^[\p{Emoji_Modifier}\ufe0f]*\u200d$/u.test(gap) && row.count > 0;
		if (!isJoined && !/^[\p{Emoji_Modifier}\p{Cf}\ufe0f ]*$/u.test(gap)) close();
		if (row.count === 0) row.start = index;
		if (!isJoined) row.count += 1;
		end = row.end = index + emoji.length;
	}
	close();
	return rows;
}

/** The hashtags of a text, with their sign. */
export function hashtags(text: string): Range[] {
	return rangesOf(text.matchAll(/#(?<![\p{L}\p{N}_&]#)[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu));
}

const mostTags = 6;
const mostHandles = 4;

/** The hashtags of a text that has more of them than anybody reads, and its handles where it calls a crowd. */
export function manyTags(text: string): Range[] {
	const tags = hashtags(text);
	const handles = rangesOf(text.matchAll(/@(?<![\p{L}\p{N}_.+-]@)[\p{L}\p{N}_.]{2,}/gu));
	return [...(tags.length > mostTags ? tags : []), ...(handles.length > mostHandles ? handles : [])];
}

/** What stands between quotation marks, in one line. */
export function quotes(text: string): Range[] {
	return rangesOf(text.matchAll(/«[^«»\n]{1,600}»|“[^“”\n]{1,600}”|„[^„“\n]{1,600}“|"[^"\n]{1,600}"/g));
}

/** Faces that put a finger to their lips or zip their mouth, and the monkey that does. */
export function hushEmoji(text: string): Range[] {
	return rangesOf(text.matchAll(/[🤫🤐🙊]/gu));
}

/** Words to write as an answer: alone in capitals, or alone in quotation marks. */
export function keywords(text: string): Range[] {
	return rangesOf(text.matchAll(/\p{Lu}(?<![\p{L}\p{N}#].)\p{Lu}{2,}(?![\p{L}\p{N}])|[«“"][\p{L}\p{N}+]{1,14}[»”"]/gu));
}

/** The marks at the end of questions. The text is folded. */
export function questions(text: string): Range[] {
	return rangesOf(text.matchAll(/\?/g));
}

const longTag = 14;

/** Hashtags of several words in which nothing shows where one begins: long and small, or tied with underscores. */
export function runTogether(text: string): Range[] {
	return hashtags(text).filter(({ start, end }) => {
		const tag = text.slice(start + 1, end);
		return /[\p{L}]_+[\p{L}]/u.test(tag) || (tag.length >= longTag && tag === tag.toLowerCase());
	});
}

const asksFor =
	/^(?:insert|add|company|product|place|date|link|сво[йеюя]|название|дата|ссылка)(?![\p{L}])|^(?:name|имя)$|^(?:встав|впи[сш]|ука[зж]|добав)|(?<![\p{L}])(?:you|your|вы|вам|ваш\p{L}{0,4})(?![\p{L}])/iu;

/** Gaps that were left to fill: `[your own example]`, `{{name}}`; a number or a short list in brackets is none. */
export function gaps(text: string): Range[] {
	const bracketed = [...text.matchAll(/\[([^[\]\n]{2,160})\]/g)].filter(({ 1: inside = '' }) => {
		return asksFor.test(inside) || (inside.match(/[\p{L}]+/gu) ?? []).length > 3;
	});
	return rangesOf([...bracketed, ...text.matchAll(/\{\{[^{}\n]{1,60}\}\}/g)]).toSorted((a, b) => a.start - b.start);
}
