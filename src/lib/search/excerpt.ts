/** A piece of an excerpt; what was searched for is marked. */
export interface ExcerptPiece {
	text: string;
	isMarked: boolean;
}

/** The excerpt as it stands below its title: without the title that it may begin with, and with dots before half a sentence. */
export function excerptBelow(title: string, pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
	const whole = pieces.map(({ text }) => text).join('');
	const blank = whole.length - whole.trimStart().length;
	let skipped = whole.startsWith(title, blank) ? blank + title.length : blank;
	const left = pieces.map(({ text, isMarked }) => {
		const rest = text.slice(skipped);
		skipped = Math.max(0, skipped - text.length);
		return { text: rest, isMarked };
	});
	const [first, ...others] = left.filter(({ text }) => text !== '');
	if (!first) return [...pieces];
	const start = { ...first, text: first.text.replace(/^[\s.|]+/u, '') };
	return [...(/^\p{Ll}/u.test(start.text) ? [{ text: '… ', isMarked: false }] : []), start, ...others];
}
