import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { isError } from '../../src/integrations/author-checks/finding.ts';
import { withFiles } from './overlay.ts';

const blank = (width = 400, height = 300) => sharp({ create: { width, height, channels: 3, background: '#4a7c59' } });
const jpeg = await blank().jpeg().toBuffer();
const found = async (file: string, content: Buffer) =>
	(await checkProject(withFiles({ [file]: content }))).map(({ id, file: where, message }) => `${id} ${where} ${message}`);

/** Noise, which no format makes small. */
async function noise(width: number, height: number): Promise<Buffer> {
	const pixels = Buffer.alloc(width * height * 3);
	let state = 1;
	for (let index = 0; index < pixels.length; index++) {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		pixels[index] = state >> 16;
	}
	return sharp(pixels, { raw: { width, height, channels: 3 } })
		.png({ compressionLevel: 0 })
		.toBuffer();
}

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)]);

describe('a picture that cannot be shown is answered with how to mend it', () => {
	test.each<[what: string, name: string, content: Buffer | (() => Promise<Buffer>), sentence: string]>([
		['an empty file', 'a.jpg', Buffer.alloc(0), 'picture/unreadable public/images/a.jpg The file is empty'],
		['a text', 'a.jpg', Buffer.from('Hello'), 'picture/unreadable public/images/a.jpg The file is no picture'],
		[
			'half a picture',
			'a.png',
			async () => (await noise(200, 200)).subarray(0, 60_000),
			'picture/unreadable public/images/a.png Only a part',
		],
		['a photo of an iPhone', 'a.heic', heic, 'picture/format public/images/a.heic Browsers don’t show HEIC'],
		[
			'a photo of an iPhone with another name',
			'a.jpg',
			heic,
			'picture/format public/images/a.jpg The file is HEIC and only its name says `.jpg`',
		],
		['a PNG called JPEG', 'a.jpg', () => blank().png().toBuffer(), 'Rename it so that it ends in `.png`.'],
		['a TIFF', 'a.tif', () => blank().tiff().toBuffer(), 'Pictures of the kind `tiff` are not published. Save it as JPEG, PNG or WebP'],
		['a tiny picture', 'a.png', () => blank(40, 40).png().toBuffer(), 'picture/size public/images/a.png The picture has 40 × 40 pixels'],
		['a heavy picture', 'a.png', () => noise(2400, 2200), 'picture/size public/images/a.png The file has 16 MB, and 15 are allowed.'],
		['a picture that moves', 'a.gif', () => moving('gif'), 'picture/format public/images/a.gif The picture moves'],
		['a WebP that moves', 'a.webp', () => moving('webp'), 'picture/format public/images/a.webp The picture moves'],
		['a drawing with a script', 'a.svg', drawing('<script>alert(1)</script>'), 'The drawing has `<script>`'],
		['a drawing with a handler', 'a.svg', drawing('<g onclick="alert(1)"/>'), 'The drawing has `onclick`'],
		[
			'a drawing that loads',
			'a.svg',
			drawing('<image href="https://pictures.example/a.png"/>'),
			'The drawing has `https://pictures.example/a.png`',
		],
		['a name with a space', 'Fahrer Foto.JPG', jpeg, 'Name it, for example, `fahrer-foto.jpg`.'],
	])('%s', async (_what, name, content, sentence) => {
		const sentences = await found(`public/images/${name}`, typeof content === 'function' ? await content() : content);
		expect(sentences).toHaveLength(1);
		expect(sentences[0]).toContain(sentence);
	});

	test('what is in order is left alone', async () => {
		for (const [name, content] of [
			['a.jpg', jpeg],
			['a.jpeg', jpeg],
			['a.png', await blank().png().toBuffer()],
			['a.webp', await blank().webp().toBuffer()],
			['a.avif', await blank().avif().toBuffer()],
			['a.svg', drawing('<rect width="4" height="3"/>')],
		] as const) {
			expect(await found(`public/images/${name}`, content)).toEqual([]);
		}
	});

	test('what is mended when it is published stops nothing', async () => {
		const print = await checkProject(withFiles({ 'public/images/a.jpg': await blank().toColourspace('cmyk').jpeg().toBuffer() }));
		expect(print.map(({ id }) => id)).toEqual(['picture/colours']);
		const placed = await checkProject(withFiles({ 'public/images/a.jpg': await withPlace(blank()) }));
		expect(placed.map(({ id }) => id)).toEqual(['picture/place']);
		expect([...print, ...placed].filter(isError)).toEqual([]);
	});
});

function drawing(inside: string): Buffer {
	return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="400" height="300">${inside}</svg>`);
}

async function moving(format: 'gif' | 'webp'): Promise<Buffer> {
	const frames = await Promise.all(
		['red', 'blue'].map((background) =>
			sharp({ create: { width: 120, height: 120, channels: 3, background } })
				.png()
				.toBuffer(),
		),
	);
	return sharp(frames, { join: { animated: true } })
		.toFormat(format)
		.toBuffer();
}

function withPlace(picture: Sharp): Promise<Buffer> {
	return picture
		.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 56/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '30/1 18/1 0/1' } })
		.jpeg()
		.toBuffer();
}
