const boundary = /(?<=[.?!…]["”»’)]*)\s+(?=["“«„‘(—–]*\s*\p{Lu})/u;

/** The sentences of a text, in order; joined by spaces they are the text again, white space aside. */
export function sentencesOf(text: string): string[] {
	const plain = text.replaceAll(/\s+/g, ' ').trim();
	return plain === '' ? [] : plain.split(boundary);
}
