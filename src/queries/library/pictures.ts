import { join } from 'node:path';
import { getCollection } from 'astro:content';
import sharp from 'sharp';
import { drawingOf, fitted, ownPictures, sideOf } from '../../lib/library/picture-source.ts';
import { memoize } from '../layout/memoize.ts';

/** The sizes in which the pictures of items are published, by the file that an item names: pages keep their room free. */
export const getPictureSizes = memoize(async () => {
	const files = new Set((await getCollection('shareables')).flatMap(({ data }) => data.image?.file ?? []));
	const sizes = await Promise.allSettled([...files].map(async (file) => [file, await sizeOf(file)] as const));
	// One that cannot be read is named by the author checks.
	return new Map(sizes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
});

async function sizeOf(file: string): Promise<{ width: number; height: number }> {
	const drawing = drawingOf(file);
	const { autoOrient } = await sharp(join(process.cwd(), drawing ?? `${ownPictures}${file}`)).metadata();
	const isKept = drawing !== undefined || file.endsWith('.svg');
	return isKept ? { width: autoOrient.width, height: autoOrient.height } : fitted(autoOrient, sideOf(file.slice(1)));
}
