import { fold, foldWord, type Range } from './fold.ts';
import { sha256 } from '../text/sha256.ts';
import { tokenize, type Word } from './words.ts';

/** A name that is kept as a hash: number of its words, a hint to pass over most of a text, salt, hash. */
export const secretForm = /^[1-4]\.[0-9a-f]{2}\.[0-9a-f]{16}\.[0-9a-f]{64}$/;

export const mostWords = 4;

interface Secret {
	hint: number;
	salt: string;
	hash: string;
}

/** Secrets by the number of their words. */
export type Secrets = ReadonlyMap<number, readonly Secret[]>;

/** @param hashes texts of the form of `secretForm` */
export function readSecrets(hashes: readonly string[]): Secrets {
	const read = hashes.map((text) => {
		const [words = '', hint = '', salt = '', hash = ''] = text.split('.');
		return { words: Number(words), hint: Number.parseInt(hint, 16), salt, hash };
	});
	return Map.groupBy(read, ({ words }) => words);
}

/**
 * Hides a name. In a text it is found in every form that its words take, whatever stands between them.
 *
 * A hash keeps a name from being read and from being searched for. It does not keep it from being guessed by somebody
 * who tries all the words of a dictionary; a name of two words or an invented one is harder to guess.
 *
 * @param name one to four words
 * @param salt eight random bytes as hexadecimal digits
 * @throws RangeError when the name has no word, or more than four
 */
export function hideName(name: string, salt: string): string {
	const words = tokenize(fold(name));
	if (words.length === 0 || words.length > mostWords) {
		throw new RangeError(`A name has one to four words, and «${name}» has ${words.length}.`);
	}
	const key = keyOf(words);
	return `${words.length}.${hintOf(key).toString(16).padStart(2, '0')}.${salt}.${sha256(salt + key)}`;
}

/** Where the words of a text are one of the names. */
export function findSecrets(words: readonly Word[], secrets: Secrets): Range[] {
	const ranges: Range[] = [];
	const stems = words.map(stemOf);
	for (const [length, all] of secrets) {
		for (let first = 0; first + length <= words.length; first++) {
			const key = stems.slice(first, first + length).join(' ');
			const hint = hintOf(key);
			if (all.some((secret) => secret.hint === hint && sha256(secret.salt + key) === secret.hash)) {
				ranges.push({ start: words[first]!.start, end: words[first + length - 1]!.end });
			}
		}
	}
	return ranges;
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

/** One byte of a name, from a hash that is quick to make: of 256 words of a text, 255 need no slow one. */
function hintOf(key: string): number {
	let hash = 0;
	for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
	return (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff;
}
