import { escapeMarkup } from '../text/escape-markup.ts';

/** The sign of a portal whose company has none of its own: a speech bubble in the accent colour. */
export const bubble = (accent: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M3 4h18v13h-9l-6 5v-5H3z" fill="${accent}"/><path d="M7.5 8.5h9M7.5 12h6" stroke="#fffefb" stroke-width="2" stroke-linecap="round"/></svg>`;

/** What a social card says, and in which colours. */
export interface Card {
	title: string;
	company: string;
	accent: string;
	paper: string;
	ink: string;
	inkSoft: string;
}

/** Width and height of the picture that stands for a page where its address is shared, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** Typefaces of a card, each with what stands in for it, and how they are drawn. */
export const cardFaces = {
	title: { family: 'Noto Serif, DejaVu Serif, Georgia, serif', weight: 700 },
	company: { family: 'Noto Sans, DejaVu Sans, Arial, sans-serif', weight: 400 },
} as const;

export type CardFace = keyof typeof cardFaces;

/** How wide a word is in one of the faces, as a share of the size of its letters; of a space as well. */
export type MeasureWord = (face: CardFace, word: string) => number;

interface Room {
	width: number;
	height: number;
	largest: number;
	lines: number;
}

interface Block {
	size: number;
	lines: string[];
}

/** To the right of the mark, the middle of which is the middle of the lettering. */
const place = { left: 460, middle: 296, gap: 22 };
const rooms: Readonly<Record<CardFace, Room>> = {
	title: { width: 680, height: 270, largest: 112, lines: 3 },
	company: { width: 680, height: 150, largest: 44, lines: 3 },
};
const lineHeight = 1.16;
const smallest = 12;

/** A text in lines, as large as its room allows: a long name is broken between its words before it is set smaller. */
function laidOut(text: string, face: CardFace, measure: MeasureWord): Block {
	const { width, height, largest, lines: mostLines } = rooms[face];
	const words = text.split(/\s+/);
	for (let size = largest; size > smallest; size--) {
		const lines = broken(words, width / size, (word) => measure(face, word));
		const widest = Math.max(...words.map((word) => measure(face, word))) * size;
		if (widest <= width && lines.length <= mostLines && lines.length * size * lineHeight <= height) return { size, lines };
	}
	return { size: smallest, lines: broken(words, width / smallest, (word) => measure(face, word)) };
}

/** @param width of a line, as a share of the size of its letters */
function broken(words: readonly string[], width: number, measure: (word: string) => number): string[] {
	const lines: { text: string; width: number }[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		const longer = last && last.width + measure(' ') + measure(word);
		if (last && longer !== undefined && longer <= width) {
			last.text += ` ${word}`;
			last.width = longer;
		} else lines.push({ text: word, width: measure(word) });
	}
	return lines.map(({ text }) => text);
}

/** The lettering of a social card, to the right of the mark. */
export function cardLettering({ title, company, accent, paper, ink, inkSoft }: Card, measure: MeasureWord): string {
	const { width, height } = cardSize;
	const blocks = [
		{ face: 'title', ...laidOut(title, 'title', measure), fill: ink },
		{ face: 'company', ...laidOut(company, 'company', measure), fill: inkSoft },
	] as const;
	const heightOf = ({ size, lines }: Block) => lines.length * size * lineHeight;
	let top = place.middle - (heightOf(blocks[0]) + place.gap + heightOf(blocks[1])) / 2;
	const texts = blocks.flatMap((block) => {
		const { family, weight } = cardFaces[block.face];
		const first = top + block.size * 0.92;
		top += heightOf(block) + place.gap;
		return block.lines.map((line, index) => {
			const baseline = Math.round(first + index * block.size * lineHeight);
			return `<text x="${place.left}" y="${baseline}" font-family="${family}" font-weight="${weight}" font-size="${block.size}" fill="${block.fill}">${escapeMarkup(line)}</text>`;
		});
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="${paper}"/>`,
		`<rect y="${height - 18}" width="${width}" height="18" fill="${accent}"/>`,
		...texts,
		'</svg>',
	].join('');
}
