import type { ProjectFiles } from './files.ts';

/** What is found in a picture of a company’s own. */
export interface Picture {
	/** Path below the project's folder, with forward slashes. */
	file: string;
	bytes: number;
	/** What it is, whatever its name says: `jpeg`, `png`, `webp`, `gif`, `avif`, `svg`, `heic`; undefined where nothing can read it. */
	format?: string | undefined;
	/** As it is seen, upright. */
	width: number;
	height: number;
	/** How many pictures follow each other. */
	frames: number;
	/** Whether its colours are those of print. */
	isForPrint: boolean;
	/** Whether it says where it was taken. */
	tellsPlace: boolean;
	/** Whether all of it could be read. */
	isWhole: boolean;
	/** What an SVG has that could run or load something. */
	active?: string | undefined;
}

/** Endings of pictures, also of those that no browser shows. */
export const pictureEndings = [
	'png',
	'jpg',
	'jpeg',
	'webp',
	'avif',
	'svg',
	'gif',
	'heic',
	'heif',
	'tif',
	'tiff',
	'bmp',
	'psd',
	'ico',
].flatMap((ending) => [`.${ending}`, `.${ending.toUpperCase()}`]);

/** Reads the pictures in `public`. What reads them is loaded only where there are some. */
export async function readPictures(files: ProjectFiles): Promise<Picture[]> {
	const found = await files.below('public', pictureEndings);
	return Promise.all(found.map(async (file) => factsOf(file, await files.read(file))));
}

async function factsOf(file: string, content: Buffer): Promise<Picture> {
	const facts = {
		file,
		bytes: content.length,
		width: 0,
		height: 0,
		frames: 1,
		isForPrint: false,
		tellsPlace: false,
		isWhole: false,
	};
	if (content.length === 0) return facts;
	if (isHeic(content)) return { ...facts, format: 'heic', isWhole: true };
	const { default: sharp } = await import('sharp');
	try {
		const { format, width, height, autoOrient, pages = 1, space, exif, compression } = await sharp(content).metadata();
		const upright = autoOrient ?? { width, height };
		const known = {
			...facts,
			format: format === 'heif' ? (compression === 'av1' ? 'avif' : 'heic') : format,
			...upright,
			frames: pages,
			isForPrint: space === 'cmyk',
			tellsPlace: exif !== undefined && hasPlace(exif),
		};
		if (format === 'svg') return { ...known, isWhole: true, active: activePartOf(content.toString('utf8')) };
		return { ...known, isWhole: await isWhole(content) };
	} catch {
		const isDrawing = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/.test(content.toString('utf8', 0, 1000));
		return isDrawing ? { ...facts, format: 'svg', active: activePartOf(content.toString('utf8')) } : facts;
	}
}

/** A photo as an iPhone writes it, whatever its name: the box at its beginning says so. */
function isHeic(content: Buffer): boolean {
	return /^ftyp(?:hei[cxms]|hev[cxm]|mif1)$/.test(content.toString('latin1', 4, 12)) && !content.toString('latin1', 8, 40).includes('avif');
}

/** Whether a picture was saved or uploaded to its end. */
async function isWhole(content: Buffer): Promise<boolean> {
	const { default: sharp } = await import('sharp');
	return sharp(content, { failOn: 'truncated' })
		.resize(16, 16, { fit: 'fill' })
		.raw()
		.toBuffer()
		.then(
			() => true,
			() => false,
		);
}

/** Whether the notes of a camera (a small TIFF file) have a part about the place: field 0x8825 of their first list. */
function hasPlace(exif: Buffer): boolean {
	const start = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
	const isLittle = exif.toString('latin1', start, start + 2) === 'II';
	const short = (at: number) => (at + 2 > exif.length ? 0 : isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
	const long = (at: number) => (at + 4 > exif.length ? 0 : isLittle ? exif.readUInt32LE(at) : exif.readUInt32BE(at));
	const list = start + long(start + 4);
	const fields = short(list);
	return Array.from({ length: fields }, (_, index) => short(list + 2 + index * 12)).includes(0x8825);
}

/** What of an SVG runs or loads something: it would when somebody opens the file by its address. */
function activePartOf(svg: string): string | undefined {
	const [script] = /<script\b/i.exec(svg) ?? [];
	const [, handler] = /\s(on[a-z]+)\s*=/i.exec(svg) ?? [];
	const [, address] = /(?:href|src)\s*=\s*["']\s*((?:https?:|\/\/|javascript:)[^"']*)/i.exec(svg) ?? [];
	const [foreign] = /<foreignObject\b/i.exec(svg) ?? [];
	if (script !== undefined) return '<script>';
	return handler ?? address ?? (foreign === undefined ? undefined : '<foreignObject>');
}
