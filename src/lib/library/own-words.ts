/**
 * How far a text has come from the words it began with.
 *
 * @returns 0 for the same words, 1 when none of them is left in its order: one minus twice the longest common run of
 * words (left out where they differ), divided by the words of both. Capitals, signs and white space do not count.
 */
export function ownShare(given: string, mine: string): number {
	const [a, b] = [wordsOf(given), wordsOf(mine)];
	if (a.length + b.length === 0) return 0;
	return 1 - (2 * commonWords(a, b)) / (a.length + b.length);
}

/** What a reader is told of it. */
export type Ownness = 'given' | 'touched' | 'reworked' | 'own';

/** A few words changed are `touched`, from a sixth on it is `reworked`, and from a half on the reader's `own`. */
export function ownness(share: number): Ownness {
	if (share === 0) return 'given';
	if (share < 1 / 6) return 'touched';
	return share < 1 / 2 ? 'reworked' : 'own';
}

/** Words beyond so many are not compared, so that a pasted book does not hold up the page. */
const mostWords = 3000;

function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []
	).slice(0, mostWords);
}

/** Length of the longest common subsequence. What both begin and end with is set aside, as most of it is while one types. */
function commonWords(a: readonly string[], b: readonly string[]): number {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const [rows, columns] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	let above = new Uint16Array(columns.length + 1);
	for (const word of rows) {
		const row = new Uint16Array(columns.length + 1);
		for (let place = 1; place <= columns.length; place++) {
			row[place] = word === columns[place - 1] ? above[place - 1]! + 1 : Math.max(above[place]!, row[place - 1]!);
		}
		above = row;
	}
	return start + end + above.at(-1)!;
}
