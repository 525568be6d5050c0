const folder = '/share/';

/**
 * Where the small form of a picture stands, `/share/small/frost.jpg.webp` of `/share/frost.jpg`. The site makes one of
 * each picture below `/share/`.
 *
 * @returns undefined for a picture that stands elsewhere
 */
export function smallPicture(file: string): string | undefined {
	return file.startsWith(folder) ? `${folder}small/${file.slice(folder.length)}.webp` : undefined;
}
