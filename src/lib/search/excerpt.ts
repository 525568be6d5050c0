/** A piece of an excerpt; what was searched for is marked. */
export interface ExcerptPiece {
	text: string;
	isMarked: boolean;
}

/** How many characters before an excerpt its sentence may begin, so that it is shown from there. */
const farthest = 120;
const sentenceStart = /(?<=[.!?…;]["»”’)]*\s)(?=[\p{Lu}"«“(#])/gu;

/**
 * The excerpt as it stands below its title: from the beginning of a sentence where that is near, without the title that
 * it may begin with, and with dots where it breaks off.
 *
 * @param content all words of the page, of which it is a part
 */
export function excerptBelow(title: string, pieces: readonly ExcerptPiece[], content: string): ExcerptPiece[] {
	const whole = textOf(pieces);
	if (whole.trim() === '') return [...pieces];
	const { before, isStart } = sentenceOf(whole.trim(), content);
	const left = without(title, [{ text: before, isMarked: false }, ...pieces]);
	const [first, ...others] = left.length > 0 ? left : pieces;
	const start = { ...first!, text: first!.text.replace(/^[\s.|·→—–]+/u, '') };
	// Where its place is not known, small letters tell.
	const isWhole = isStart ?? !/^\p{Ll}/u.test(start.text);
	const shown = [...(isWhole ? [] : [{ text: '… ', isMarked: false }]), start, ...others];
	return /[.!?…]["»”’)]*\s*$/u.test(whole) ? shown : [...shown, { text: ' …', isMarked: false }];
}

const textOf = (pieces: readonly ExcerptPiece[]) => pieces.map(({ text }) => text).join('');

/** What stands before an excerpt in its sentence, and whether that is where it begins. */
function sentenceOf(excerpt: string, content: string): { before: string; isStart?: boolean } {
	const text = content.replaceAll(/\s+/g, ' ');
	const at = text.indexOf(excerpt);
	if (at < 0) return { before: '' };
	const near = text.slice(Math.max(0, at - farthest), at);
	const start = [...`${near}${excerpt[0]}`.matchAll(sentenceStart)].at(-1)?.index ?? (at <= farthest ? 0 : undefined);
	return start === undefined ? { before: '', isStart: false } : { before: near.slice(start), isStart: true };
}

/** The pieces without the title that they may begin with. */
function without(title: string, pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
	const whole = textOf(pieces);
	const blank = whole.length - whole.trimStart().length;
	let skipped = whole.startsWith(title, blank) ? blank + title.length : blank;
	const left = pieces.map(({ text, isMarked }) => {
		const rest = text.slice(skipped);
		skipped = Math.max(0, skipped - text.length);
		return { text: rest, isMarked };
	});
	const first = left.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
	return first < 0 ? [] : left.slice(first).filter(({ text }) => text !== '');
}
