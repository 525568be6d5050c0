import { searchWords } from './search-words.ts';

/** Words at least this long may differ in their last two letters: an ending, in the languages we write. */
const bending = 6;

/**
 * Whether a text holds every word of a query: whole words, their beginnings, and longer words with another ending,
 * so that “journalists” finds “journalist” and «журналистам» finds «журналист».
 */
export function matches(text: string, query: string): boolean {
	const known = searchWords(text);
	return searchWords(query).every((wanted) => {
		const stem = wanted.length >= bending ? wanted.slice(0, -2) : wanted;
		return known.some((word) => word.startsWith(stem));
	});
}
