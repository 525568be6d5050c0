/**
 * The text without what a reader does not see as a difference: case, spaces, ё, typographic quotes and dashes, marks of
 * a sentence. Signs that mean something stay, as in `#`, `C++`, `−5`.
 */
export function plainText(value: string): string {
	return value
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('ё', 'е')
		.replace(/[.,:;!?…"'“”„«»‘’()[\]\p{Cf}]|[-–—](?!\d)/gu, ' ')
		.replace(/\s{2,}|[^\S ]/g, ' ')
		.trim();
}
