import Color from 'colorjs.io';

export type Theme = 'light' | 'dark';

/** What the accent colour stands on as text: `--paper`, `--card` and `--tint` of `src/styles/tokens.css`. */
export const grounds: Readonly<Record<Theme, readonly string[]>> = {
	light: ['#fbf8f3', '#fffefb', '#f1ece2'],
	dark: ['#191714', '#211e1a', '#2b2722'],
};

/** The least contrast of text, by success criterion 1.4.3 of WCAG 2.2. */
export const leastContrast = 4.5;

/**
 * The contrast of a colour with the ground on which it is hardest to read, from 1 to 21.
 *
 * @param colour six hexadecimal digits behind `#`
 */
export function contrastOf(colour: string, theme: Theme): number {
	return Math.min(...grounds[theme].map((ground) => Color.contrast(colour, ground, 'WCAG21')));
}

/** The nearest colour of the same hue that can be read in the theme: darker on light pages, lighter on dark ones. */
export function readableAccent(colour: string, theme: Theme): string {
	if (contrastOf(colour, theme) >= leastContrast) return colour.toLowerCase();
	const shade = new Color(colour).to('oklch');
	const step = theme === 'light' ? -0.01 : 0.01;
	const hex = () => shade.clone().to('srgb').toGamut().toString({ format: 'hex', collapse: false });
	// Black and white can be read wherever they are looked for, so the search ends.
	while (contrastOf(hex(), theme) < leastContrast) shade.l = Number(shade.l) + step;
	return hex();
}
