/** Where the pictures of the library are drawn, below the project's folder. */
export const drawingsFolder = 'src/content/shareables/images';
/** What the drawings are put together from; it is no picture itself. */
export const drawingParts = 'parts.svg';
/** Where what is made of the drawings stands on the site. */
export const drawnPlace = '/share/images/';
/** Where authors put pictures of their own, and which of them go along with posts. */
export const ownPictures = 'public';
export const picturesToShare = 'share/';

/** The longest side of a picture that is published: what networks show of one that goes along with a post, and twice the width of a text. */
export const longestSide = { shared: 2048, inText: 1600 } as const;

/** The drawing from which a picture of the site is made: `/share/images/frost.png` from `…/images/frost.svg`; undefined for any other file. */
export function drawingOf(file: string): string | undefined {
	const name = new RegExp(`^${drawnPlace}([a-z0-9-]+)\\.png$`).exec(file)?.[1];
	return name === undefined || `${name}.svg` === drawingParts ? undefined : `${drawingsFolder}/${name}.svg`;
}

/** The longest side in which a picture of `public` is published. */
export function sideOf(file: string): number {
	return longestSide[file.startsWith(picturesToShare) ? 'shared' : 'inText'];
}

/** The size in which a picture is published: one of a company’s own not longer than `side`, and never larger than it is. */
export function fitted({ width, height }: { width: number; height: number }, side: number): { width: number; height: number } {
	const scale = Math.min(1, side / Math.max(width, height));
	return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
