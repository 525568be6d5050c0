import { foldWord, type Range } from './fold.ts';
import { paradigmsOf } from './inflection.ts';
import type { Word } from './words.ts';

/** Most words that `…` in a phrase stands for. */
const longestGap = 4;

/** A word as a phrase wants it: begins with the stem and goes on with one of the endings, or as it likes. */
interface Wanted {
	stem: string;
	endings: ReadonlySet<string> | undefined;
	/** Whether it must be a hashtag. */
	tag: boolean;
}

/** One place of a phrase: any of these words, after a gap or at once. */
interface Step {
	wanted: readonly Wanted[];
	afterGap: boolean;
}

interface Phrase extends Wanted {
	list: number;
	rest: readonly Step[];
}

/** Named lists of phrases, for `{name}` in a phrase. */
export type Terms = Readonly<Record<string, readonly string[]>>;

/**
 * Finds phrases of many lists in a text at once, in time linear in the text.
 *
 * In a phrase a word stands for all its forms; `word*` for every word that begins so; `=word` for this form alone;
 * `#word` for the hashtag; `_` within a word for any digit; `…` for up to four words; `{name}` for each phrase of that
 * list. A phrase does not reach from one sentence into the next.
 */
export class PhraseFinder {
	/** By the first letters of their first word. */
	readonly #phrases = new Map<string, Phrase[]>();
	#lists = 0;

	/**
	 * Adds a list of phrases.
	 *
	 * @param terms what `{name}` stands for; a list may name others
	 * @returns the number under which `find` tells what was found of it
	 */
	add(phrases: readonly string[], terms: Terms = {}): number {
		const list = this.#lists++;
		for (const phrase of new Set(phrases.flatMap((each) => spelledOut(each, terms)))) this.#addPhrase(list, phrase);
		return list;
	}

	/** Where each list was found: by number of the list, places in the folded text. */
	find(words: readonly Word[]): Map<number, Range[]> {
		const found = new Map<number, Range[]>();
		words.forEach((word, index) => {
			for (const key of keysOf(word.text)) {
				for (const phrase of this.#phrases.get(key) ?? []) {
					const end = fits(word, phrase) ? endOf(phrase.rest, words, index) : undefined;
					if (end === undefined) continue;
					const range = { start: word.start, end };
					const ranges = found.get(phrase.list);
					if (ranges) ranges.push(range);
					else found.set(phrase.list, [range]);
				}
			}
		});
		return found;
	}

	#addPhrase(list: number, phrase: string): void {
		const [first, ...rest] = stepsOf(phrase);
		for (const wanted of first?.wanted ?? []) {
			const key = wanted.stem.slice(0, keyLength);
			const phrases = this.#phrases.get(key);
			if (phrases) phrases.push({ ...wanted, list, rest });
			else this.#phrases.set(key, [{ ...wanted, list, rest }]);
		}
	}
}

const deepest = 4;

/** The phrase with each `{name}` replaced by what it stands for; lists that name each other end in nothing. */
function spelledOut(phrase: string, terms: Terms, depth = 0): string[] {
	const [whole, name = ''] = /\{([a-z-]+)\}/.exec(phrase) ?? [];
	if (whole === undefined) return [phrase];
	if (depth === deepest) return [];
	return (terms[name] ?? []).flatMap((text) =>
		spelledOut(
			phrase.replace(whole, () => text),
			terms,
			depth + 1,
		),
	);
}

const keyLength = 3;

/** The first letters under which phrases that begin with this word may be filed; digits also as `_`. */
function keysOf(word: string): string[] {
	const keys = [word.slice(0, 1), word.slice(0, 2), word.slice(0, 3)].slice(0, word.length);
	return /\d/.test(word) ? [...keys, word.replaceAll(/\d/g, '_').slice(0, keyLength)] : keys;
}

function stepsOf(phrase: string): Step[] {
	let afterGap = false;
	return phrase.split(/[^\p{L}\p{N}\p{M}*=#_…’'№]+/u).flatMap((word) => {
		if (word === '…') {
			afterGap = true;
			return [];
		}
		const step = { wanted: wantedOf(word), afterGap };
		afterGap = false;
		return step.wanted.some(({ stem }) => stem !== '') ? [step] : [];
	});
}

function wantedOf(word: string): Wanted[] {
	const letters = word
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}_]/gu, '');
	const tag = word.startsWith('#');
	if (word.endsWith('*')) return [{ stem: foldWord(letters), endings: undefined, tag }];
	if (tag || word.startsWith('=') || letters.includes('_')) return [{ stem: foldWord(letters), endings: new Set(['']), tag }];
	return paradigmsOf(letters).map(({ stem, endings }) => ({ stem: foldWord(stem), endings: new Set(endings.map(foldWord)), tag }));
}

/** The end of a phrase whose first word is at `index`; undefined where the rest does not follow. */
function endOf(rest: readonly Step[], words: readonly Word[], index: number): number | undefined {
	let at = index;
	for (const { wanted, afterGap } of rest) {
		const last = at + 1 + (afterGap ? longestGap : 0);
		let next = at + 1;
		while (next <= last && words[next] && !words[next]!.first && !wanted.some((each) => fits(words[next]!, each))) next++;
		if (next > last || !words[next] || words[next]!.first) return undefined;
		at = next;
	}
	return words[at]!.end;
}

function fits({ text, tag: isTag, inAddress }: Word, { stem, endings, tag }: Wanted): boolean {
	if (inAddress || (tag && !isTag)) return false;
	if (stem.includes('_')) return text.replaceAll(/\d/g, '_') === stem;
	return text.startsWith(stem) && (endings === undefined || endings.has(text.slice(stem.length)));
}
