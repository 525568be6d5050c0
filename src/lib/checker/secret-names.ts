import { fold, foldWord, type Range } from './fold.ts';
import { slowHash } from '../text/slow-hash.ts';
import { tokenize, type Word } from './words.ts';

/** A name that is kept as a hash: number of its words, salt, hash. */
export const secretForm = /^[1-4]\.[0-9a-f]{32}\.[0-9a-f]{64}$/;

export const mostWords = 4;

interface Secrets {
	/** Their hashes, by the number of their words and their salt. */
	readonly byLength: ReadonlyMap<number, ReadonlyMap<string, ReadonlySet<string>>>;
	/** Words that a text had and that nobody hashes yet, with a salt; no more than are hashed at once. */
	readonly missing: Map<string, { key: string; salt: string }>;
	/** Whether the last text had words that are not hashed yet, also those that somebody hashes now. */
	isOpen: boolean;
}

/** Hashes of words by their salt, as far as they were needed: each takes long enough that nobody would try a dictionary. */
const hashes = new Map<string, Map<string, string>>();
const asked = new Set<string>();

/** How many words are hashed before a text is looked at again. */
const portion = 64;

/** Looks for the names of lists in texts; a list is read once. */
export class SecretNames {
	readonly #lists = new Map<readonly string[], Secrets>();

	/**
	 * Where the words of a text are a name of a list, as far as they are hashed.
	 *
	 * @param list texts of the form of `secretForm`
	 */
	find(words: readonly Word[], list: readonly string[]): Range[] {
		if (list.length === 0) return [];
		const secrets = this.#lists.get(list) ?? readSecrets(list);
		this.#lists.set(list, secrets);
		return findSecrets(words, secrets);
	}

	/** Whether the last text had words of which nobody knows yet whether they are a name. */
	get isSearching(): boolean {
		return [...this.#lists.values()].some(({ isOpen }) => isOpen);
	}

	/**
	 * Hashes some of the words that the last text had.
	 *
	 * @returns nothing when none is missing that was not asked for already
	 */
	hashMissing(): Promise<unknown> | undefined {
		return hashMissing([...this.#lists.values()]);
	}
}

function readSecrets(texts: readonly string[]): Secrets {
	const byLength = new Map<number, Map<string, Set<string>>>();
	for (const text of texts) {
		const [words = '', salt = '', hash = ''] = text.split('.');
		const bySalt = byLength.get(Number(words)) ?? new Map<string, Set<string>>();
		byLength.set(Number(words), bySalt.set(salt, (bySalt.get(salt) ?? new Set()).add(hash)));
	}
	return { byLength, missing: new Map(), isOpen: false };
}

/**
 * Hides a name. In a text it is found in every form that its words take, whatever stands between them.
 *
 * A hash keeps a name from being read and from being searched for, and a slow one with a salt makes guesses dear. It does
 * not keep somebody from guessing who has time and graphics cards: one word of a dictionary falls at once, two ordinary
 * words in hours; an invented word is hard to guess.
 *
 * @param name one to four words
 * @param salt 16 random bytes as hexadecimal digits, the same for all names of a list, so that a text is hashed once
 * @throws RangeError when the name has no word, or more than four
 */
export async function hideName(name: string, salt: string): Promise<string> {
	const words = tokenize(fold(name));
	if (words.length === 0 || words.length > mostWords) {
		throw new RangeError(`A name has one to four words, and «${name}» has ${words.length}.`);
	}
	return `${words.length}.${salt}.${await slowHash(keyOf(words), salt)}`;
}

function findSecrets(words: readonly Word[], secrets: Secrets): Range[] {
	const { byLength, missing } = secrets;
	const ranges: Range[] = [];
	missing.clear();
	secrets.isOpen = false;
	const stems = words.map(stemOf);
	for (const [length, bySalt] of byLength) {
		for (const [salt, wanted] of bySalt) {
			const known = hashes.get(salt);
			for (let first = 0; first + length <= words.length; first++) {
				let key = stems[first]!;
				for (let next = first + 1; next < first + length; next++) key += ` ${stems[next]!}`;
				const hash = known?.get(key);
				if (hash !== undefined) {
					if (wanted.has(hash)) ranges.push({ start: words[first]!.start, end: words[first + length - 1]!.end });
				} else {
					secrets.isOpen = true;
					if (missing.size < portion && !asked.has(`${salt} ${key}`)) missing.set(`${salt} ${key}`, { key, salt });
				}
			}
		}
	}
	return ranges;
}

function hashMissing(all: readonly Secrets[]): Promise<unknown> | undefined {
	const next = all
		.flatMap(({ missing }) => [...missing])
		.filter(([id]) => !asked.has(id))
		.slice(0, portion);
	if (next.length === 0) return undefined;
	return Promise.all(
		next.map(async ([id, { key, salt }]) => {
			asked.add(id);
			try {
				const hash = await slowHash(key, salt);
				hashes.set(salt, (hashes.get(salt) ?? new Map<string, string>()).set(key, hash));
			} catch (error) {
				// What failed is tried again with the next letter.
				asked.delete(id);
				throw error;
			}
		}),
	);
}

/** What declension puts at the end of a word, folded as the words are. */
const endings = new Set(
	'ами ями ого его ому ему ыми ими ой ей ою ею ом ем ам ям ах ях ов ев ую юю ая яя ое ее ый ий ые ие ых их ым им ия ию ии а е и о у ы ь ю я й s es'
		.split(' ')
		.map(foldWord),
);

const keyOf = (words: readonly Word[]) => words.map(stemOf).join(' ');

const shortestStem = 3;

function stemOf({ text }: Word): string {
	for (let length = Math.min(3, text.length - shortestStem); length > 0; length--) {
		if (endings.has(text.slice(-length))) return text.slice(0, -length);
	}
	return text;
}
