/**
 * The text of a file in the encodings in which analytics and spreadsheets save it: UTF-8 and UTF-16 with or without a
 * mark at the beginning, and Windows-1251, in which Excel saves Russian CSV.
 */
export function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1251').decode(bytes);
	}
}
