import path from 'node:path';
import { editDistance } from '../../lib/text/nearest.ts';
import type { PublicFile } from './public-files.ts';

/** A name as people mistake it: capitals, spaces for hyphens, another ending. */
const plain = (file: string) =>
	path.posix
		.basename(file, path.posix.extname(file))
		.toLowerCase()
		.replaceAll(/[\s_-]+/g, '-');

/**
 * Which picture was probably meant: one of nearly the same name, wherever it lies below `public`.
 *
 * @param address as a text names it: `/share/Heat-Loss.png`
 * @returns a sentence, or undefined where none is near
 */
export function nearestPicture(address: string, publicFiles: readonly PublicFile[]): string | undefined {
	const wanted = plain(address);
	const near = (file: string) => plain(file) === wanted || (wanted.length > 5 && editDistance(plain(file), wanted, 3) < 3);
	const found = publicFiles.find(({ file }) => near(file))?.file;
	return found === undefined ? undefined : `Did you mean \`${found.slice('public'.length)}\`?`;
}
