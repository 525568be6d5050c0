import sharp from 'sharp';
import { cardFaces, type CardFace, type MeasureWord } from '../../lib/company/mark.ts';
import { escapeMarkup } from '../../lib/text/escape-markup.ts';

/** Letters are measured at this size, in pixels. */
const size = 100;

async function sizeOf(face: CardFace, text: string): Promise<{ width: number; height: number }> {
	const { family, weight } = cardFaces[face];
	const font = `${family} ${weight > 400 ? 'Bold ' : ''}${size}`;
	const { width, height } = await sharp({ text: { text: escapeMarkup(text), font, dpi: 72 } }).metadata();
	return { width, height };
}

/** Measures the words of texts as this machine draws them. */
export async function measureOf(texts: Readonly<Record<CardFace, string>>): Promise<MeasureWord> {
	const widths = new Map<string, number>();
	for (const [face, text] of Object.entries(texts) as [CardFace, string][]) {
		for (const word of new Set(text.split(/\s+/))) widths.set(`${face} ${word}`, (await sizeOf(face, word)).width / size);
		const [apart, together] = await Promise.all([sizeOf(face, 'n n'), sizeOf(face, 'nn')]);
		widths.set(`${face}  `, (apart.width - together.width) / size);
	}
	return (face, word) => widths.get(`${face} ${word}`)!;
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u];

/**
 * Whether this machine has typefaces for the letters of a text. What has none is drawn as boxes, which are all of one size;
 * letters are not.
 */
export async function hasLetters(face: CardFace, text: string): Promise<boolean> {
	for (const script of scripts) {
		const letters = [...new Set(text)].filter((letter) => script.test(letter));
		const sizes = await Promise.all(letters.map((letter) => sizeOf(face, letter)));
		if (letters.length > 2 && new Set(sizes.map(({ width, height }) => `${width} ${height}`)).size === 1) return false;
	}
	return true;
}
