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
	/** Whether `_` in the stem stands for digits. */
	digits: boolean;
}

/** One place of a phrase: any of these words, after a gap or at once. */
interface Step {
	wanted: readonly Wanted[];
	/** The same words by their first letters, so that a long list costs no more than a short one. */
	byKey: ReadonlyMap<string, readonly Wanted[]>;
	afterGap: boolean;
}

/** Phrases that begin with the same word. */
interface Head {
	first: Wanted;
	tails: { list: number; rest: readonly Step[] }[];
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
	readonly #heads = new Map<string, Head[]>();
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
		const known = new Map<string, readonly Head[]>();
		for (let index = 0; index < words.length; index++) {
			const word = words[index]!;
			let heads = known.get(word.text);
			if (!heads) known.set(word.text, (heads = this.#headsOf(word.text)));
			for (const { first, tails } of heads) {
				if (!mayStand(word, first)) continue;
				for (const { list, rest } of tails) {
					const end = endOf(rest, words, index);
					if (end === undefined) continue;
					const ranges = found.get(list);
					if (ranges) ranges.push({ start: word.start, end });
					else found.set(list, [{ start: word.start, end }]);
				}
			}
		}
		return found;
	}

	#headsOf(word: string): Head[] {
		return keysOf(word).flatMap((key) => (this.#heads.get(key) ?? []).filter(({ first }) => isFormOf(word, first)));
	}

	#addPhrase(list: number, phrase: string): void {
		const [step, ...rest] = stepsOf(phrase);
		for (const first of step?.wanted ?? []) {
			const key = first.stem.slice(0, keyLength);
			const heads = this.#heads.get(key) ?? [];
			this.#heads.set(key, heads);
			const head = heads.find((each) => isSame(each.first, first));
			if (head) head.tails.push({ list, rest });
			else heads.push({ first, tails: [{ list, rest }] });
		}
	}
}

const deepest = 4;

/** A phrase of one word, which can be one of several in a place. */
const oneWord = /^[\p{L}\p{N}\p{M}*=#_’'№]+$/u;

/**
 * The phrase with each `{name}` replaced by what it stands for; lists that name each other end in nothing. The single
 * words of a list stay together as `one|two`: spelled out, three lists in a phrase would be thousands of phrases.
 */
function spelledOut(phrase: string, terms: Terms, depth = 0): string[] {
	const [whole, name = ''] = /\{([a-z-]+)\}/.exec(phrase) ?? [];
	if (whole === undefined) return [phrase];
	if (depth === deepest) return [];
	const { words = [], others = [] } = Object.groupBy(terms[name] ?? [], (text) => (oneWord.test(text) ? 'words' : 'others'));
	return [...(words.length > 0 ? [words.join('|')] : []), ...others].flatMap((text) =>
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
	return phrase.split(/[^\p{L}\p{N}\p{M}*=#_…’'№|]+/u).flatMap((word) => {
		if (word === '…') {
			afterGap = true;
			return [];
		}
		const wanted = word.split('|').flatMap(wantedOf);
		const step = { wanted, byKey: Map.groupBy(wanted, ({ stem }) => stem.slice(0, keyLength)), afterGap };
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
	const digits = letters.includes('_');
	if (word.endsWith('*')) return [{ stem: foldWord(letters), endings: undefined, tag, digits }];
	if (tag || word.startsWith('=') || digits) return [{ stem: foldWord(letters), endings: new Set(['']), tag, digits }];
	return paradigmsOf(letters).map(({ stem, endings }) => ({ stem: foldWord(stem), endings: new Set(endings.map(foldWord)), tag, digits }));
}

/** The end of a phrase whose first word is at `index`; undefined where the rest does not follow. */
function endOf(rest: readonly Step[], words: readonly Word[], index: number): number | undefined {
	let at = index;
	for (const step of rest) {
		const last = Math.min(at + 1 + (step.afterGap ? longestGap : 0), words.length - 1);
		let next = at + 1;
		while (next <= last && !words[next]!.first && !fitsAny(words[next]!, step)) next++;
		if (next > last || words[next]!.first) return undefined;
		at = next;
	}
	return words[at]!.end;
}

/** From so many words on, looking them up by their first letters is quicker than trying each. */
const many = 6;

function fitsAny(word: Word, { wanted, byKey }: Step): boolean {
	if (wanted.length < many) return wanted.some((each) => isFormOf(word.text, each) && mayStand(word, each));
	for (const key of keysOf(word.text)) {
		for (const each of byKey.get(key) ?? []) if (isFormOf(word.text, each) && mayStand(word, each)) return true;
	}
	return false;
}

function mayStand({ tag, inAddress }: Word, wanted: Wanted): boolean {
	return !inAddress && (tag || !wanted.tag);
}

function isFormOf(word: string, { stem, endings, digits }: Wanted): boolean {
	if (digits) return word.length === stem.length && word.replaceAll(/\d/g, '_') === stem;
	return word.startsWith(stem) && (endings === undefined || endings.has(word.slice(stem.length)));
}

function isSame(a: Wanted, b: Wanted): boolean {
	return a.stem === b.stem && a.tag === b.tag && [...(a.endings ?? '*')].join(' ') === [...(b.endings ?? '*')].join(' ');
}
