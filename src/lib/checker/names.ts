import type { Range } from './fold.ts';
import type { Word } from './words.ts';

/** A name that stands in a draft: its words, by their numbers. */
interface Name {
	from: number;
	to: number;
}

const shortest = 3;

/**
 * Names by their capitals: words within a sentence that begin with a capital and go on in small letters, and what
 * follows them in the same way. A sentence begins with a capital anyway, so there a name must be one of those that the
 * language knows.
 *
 * @param known whether a word is a first name as the language knows them
 * @param barred whether a word is capital for another reason: a month, a title, something of the company's own
 */
export function findNames(
	words: readonly Word[],
	plain: string,
	{ known, barred }: { known: ReadonlySet<number>; barred: ReadonlySet<number> },
): Range[] {
	const names: Name[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index]!;
		if (!isCapital(word, plain) || barred.has(index)) continue;
		const isFirst = word.first || /[«“"„:(—–-]\s*$/.test(plain.slice(Math.max(0, word.start - 3), word.start));
		if (isFirst && !known.has(index)) continue;
		let last = index;
		while (words[last + 1] && follows(words[last]!, words[last + 1]!, plain) && !barred.has(last + 1)) last++;
		if (word.end - word.start >= shortest || last > index || known.has(index)) names.push({ from: index, to: last });
		index = last;
	}
	return names.map(({ from, to }) => ({ start: words[from]!.start, end: words[to]!.end }));
}

function isCapital({ start, end, tag, inAddress }: Word, plain: string): boolean {
	return !tag && !inAddress && /^\p{Lu}\p{Ll}[\p{L}'’]*$/u.test(plain.slice(start, end));
}

function follows(before: Word, word: Word, plain: string): boolean {
	return !word.first && isCapital(word, plain) && plain.slice(before.end, word.start) === ' ';
}
