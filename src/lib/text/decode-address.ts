/** A part of an address without its percent signs; as it is where they stand for no letters. */
export function decodeAddress(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
