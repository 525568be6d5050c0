import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedPictures } from '../../src/integrations/pictures.ts';

let root: string;
const published = (file: string) => readFileSync(join(root, 'dist', file));
const about = (file: string) => sharp(published(file)).metadata();
const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#4a7c59' } });
/** As a phone held upright takes it: lying on its side, with the place and the device. */
const fromPhone = (width: number, height: number) =>
	photo(width, height)
		.withMetadata({ orientation: 6 })
		.withExifMerge({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 56/1 0/1' } })
		.jpeg()
		.toBuffer();

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'outspoken-pictures-'));
	const files = {
		'public/share/crew.jpg': await fromPhone(3000, 2000),
		'public/images/crew.jpg': await fromPhone(3000, 2000),
		'public/images/plan.png': await photo(800, 600).png().toBuffer(),
		'public/images/print.jpg': await photo(300, 200).toColourspace('cmyk').jpeg().toBuffer(),
		'public/mark.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
	};
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), content);
	}
	const { hooks } = publishedPictures();
	const config = { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(join(root, 'cache/')) } as AstroConfig;
	await hooks['astro:config:done']!({ config } as never);
	await hooks['astro:build:start']!({} as never);
	await hooks['astro:build:done']!({ dir: pathToFileURL(join(root, 'dist/')) } as never);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the photos of the test say where they were taken', async () => {
	const { exif, orientation } = await sharp(join(root, 'public/share/crew.jpg')).metadata();
	expect({ hasNotes: exif !== undefined, orientation }).toEqual({ hasNotes: true, orientation: 6 });
});

test.each(['share/crew.jpg', 'images/crew.jpg'])('%s tells nobody its place or its camera', async (file) => {
	const { exif, xmp, iptc } = await about(file);
	expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
	expect(published(file).includes('Phone')).toBe(false);
});

test('photos stand upright, in a size that fits where they are shown', async () => {
	expect(await about('share/crew.jpg')).toMatchObject({ format: 'jpeg', width: 1365, height: 2048 });
	expect(await about('images/crew.jpg')).toMatchObject({ format: 'jpeg', width: 1067, height: 1600 });
	expect(await about('share/small/crew.jpg.webp')).toMatchObject({ format: 'webp', width: 640, height: 960 });
});

test('what is small enough keeps its size and its format, and print becomes a picture for screens', async () => {
	expect(await about('images/plan.png')).toMatchObject({ format: 'png', width: 800, height: 600 });
	expect(await about('images/print.jpg')).toMatchObject({ format: 'jpeg', space: 'srgb' });
});
