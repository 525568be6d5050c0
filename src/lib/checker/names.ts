import type { Range } from './fold.ts';
import type { Word } from './words.ts';

/**
 * Names of people: a first name that the language knows, with a capital, and what follows it in the same way. Capitals
 * alone do not tell a person from a street, a town or a brand.
 *
 * @param known whether a word is a first name
 * @param barred whether a word belongs to a name of the company's own
 */
export function findNames(words: readonly Word[], plain: string, { known, barred }: { known: Uint8Array; barred: Uint8Array }): Range[] {
	const names: Range[] = [];
	for (let index = 0; index < words.length; index++) {
		const { start } = words[index]!;
		if (!known[index] || barred[index] || !isCapital(words[index]!, plain)) continue;
		while (words[index + 1] && follows(words[index]!, words[index + 1]!, plain) && !barred[index + 1]) index++;
		names.push({ start, end: words[index]!.end });
	}
	return names;
}

function isCapital({ start, end, tag, inAddress }: Word, plain: string): boolean {
	return !tag && !inAddress && /^\p{Lu}\p{Ll}[\p{L}'’]*$/u.test(plain.slice(start, end));
}

function follows(before: Word, word: Word, plain: string): boolean {
	return !word.first && isCapital(word, plain) && plain.slice(before.end, word.start) === ' ';
}
