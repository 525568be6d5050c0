import { foldWord, type Range } from './fold.ts';
import { paradigmsOf } from './inflection.ts';
import type { Word } from './words.ts';

/** Most words that `…` in a phrase stands for. */
const longestGap = 4;

/**
 * A place in phrases, by its number: a word in all its forms, or one of several words. Where phrases want the same, the
 * place is the same.
 */
type Step = number;

/** What may follow a stem in the words that fit a step. */
interface Form {
	step: Step;
	/** Anything at all where there are none. */
	endings: ReadonlySet<string> | undefined;
	/** Whether the word must be a hashtag. */
	tag: boolean;
}

/** Where phrases with the same beginning have come to: the lists of those that end here, and how the others go on. */
interface Node {
	lists: number[];
	next: Map<Step, Node>;
	afterGap: Map<Step, Node>;
}

/** Named lists of phrases, for `{name}` in a phrase. */
export type Terms = Readonly<Record<string, readonly string[]>>;

/**
 * Finds phrases of many lists in a text at once, in time linear in the text: each different word is looked up once for
 * the steps that it fits, and phrases that begin alike are followed together.
 *
 * In a phrase a word stands for all its forms; `word*` for every word that begins so; `=word` for this form alone;
 * `#word` for the hashtag; `_` within a word for any digit; `…` for up to four words; `{name}` for each phrase of that
 * list. A phrase does not reach from one sentence into the next.
 */
export class PhraseFinder {
	readonly #root = newNode();
	/** By their stem; in a stem with `_` that sign stands for digits. */
	readonly #forms = new Map<string, Form[]>();
	#longestStem = 0;
	/** By what phrases have in that place; nothing where that is no word. */
	readonly #steps = new Map<string, Step | undefined>();
	#lists = 0;
	/** The steps that the words of the last text fit: while somebody writes, most words stay. */
	#fitting = new Map<string, readonly Step[]>();

	/**
	 * Adds a list of phrases.
	 *
	 * @param terms what `{name}` stands for; a list may name others
	 * @returns the number under which `find` tells what was found of it
	 */
	add(phrases: readonly string[], terms: Terms = {}): number {
		const list = this.#lists++;
		this.#fitting.clear();
		for (const phrase of new Set(phrases.flatMap((each) => spelledOut(each, terms)))) this.#addPhrase(list, phrase);
		return list;
	}

	/** Where each list was found: by number of the list, places in the folded text. */
	find(words: readonly Word[]): Map<number, Range[]> {
		const found = new Map<number, Range[]>();
		const fitting = this.#stepsOfEach(words);
		const follow = (node: Node, from: number, at: number): void => {
			for (const list of node.lists) {
				const range = { start: words[from]!.start, end: words[at]!.end };
				const ranges = found.get(list);
				if (ranges) ranges.push(range);
				else found.set(list, [range]);
			}
			const reach = node.afterGap.size > 0 ? longestGap + 1 : Number(node.next.size > 0);
			for (let next = at + 1; next <= at + reach && next < words.length && !words[next]!.first; next++) {
				for (const step of fitting[next]!) {
					const direct = next === at + 1 ? node.next.get(step) : undefined;
					if (direct) follow(direct, from, next);
					const far = node.afterGap.get(step);
					if (far && !isAmong(step, fitting, at + 1, next)) follow(far, from, next);
				}
			}
		};
		for (let index = 0; index < words.length; index++) {
			for (const step of fitting[index]!) {
				const node = this.#root.next.get(step);
				if (node) follow(node, index, index);
			}
		}
		return found;
	}

	#stepsOfEach(words: readonly Word[]): (readonly Step[])[] {
		const known = this.#fitting;
		this.#fitting = new Map();
		return words.map(({ text, tag, inAddress }) => {
			if (inAddress) return [];
			const key = tag ? `#${text}` : text;
			let steps = this.#fitting.get(key);
			if (!steps) this.#fitting.set(key, (steps = known.get(key) ?? this.#stepsOf(text, tag)));
			return steps;
		});
	}

	#stepsOf(word: string, tag: boolean): Step[] {
		const steps = new Set<Step>();
		const take = (stem: string, ending: string): void => {
			for (const form of this.#forms.get(stem) ?? []) {
				if ((tag || !form.tag) && (form.endings?.has(ending) ?? true)) steps.add(form.step);
			}
		};
		for (let length = Math.min(word.length, this.#longestStem); length > 0; length--) take(word.slice(0, length), word.slice(length));
		if (/\d/.test(word)) take(word.replaceAll(/\d/g, '_'), '');
		return [...steps];
	}

	#addPhrase(list: number, phrase: string): void {
		let node = this.#root;
		let afterGap = false;
		for (const word of phrase.split(/[^\p{L}\p{N}\p{M}*=#_…'’№|]+/u)) {
			if (word === '…') {
				afterGap = node !== this.#root;
				continue;
			}
			const step = this.#stepFor(word);
			if (step !== undefined) node = childOf(afterGap ? node.afterGap : node.next, step);
			afterGap = false;
		}
		if (node !== this.#root && !node.lists.includes(list)) node.lists.push(list);
	}

	#stepFor(words: string): Step | undefined {
		if (this.#steps.has(words)) return this.#steps.get(words);
		const forms = words.split('|').flatMap(formsOf);
		const step = forms.length > 0 ? this.#steps.size : undefined;
		this.#steps.set(words, step);
		if (step === undefined) return undefined;
		for (const { stem, endings, tag } of forms) {
			const others = this.#forms.get(stem);
			if (others) others.push({ step, endings, tag });
			else this.#forms.set(stem, [{ step, endings, tag }]);
			this.#longestStem = Math.max(this.#longestStem, stem.length);
		}
		return step;
	}
}

function newNode(): Node {
	return { lists: [], next: new Map(), afterGap: new Map() };
}

function childOf(children: Map<Step, Node>, step: Step): Node {
	const known = children.get(step);
	if (known) return known;
	const child = newNode();
	children.set(step, child);
	return child;
}

function isAmong(step: Step, fitting: readonly (readonly Step[])[], from: number, to: number): boolean {
	for (let index = from; index < to; index++) if (fitting[index]!.includes(step)) return true;
	return false;
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

/** The stems of a word of a phrase, each with what may follow it. */
function formsOf(word: string): { stem: string; endings: ReadonlySet<string> | undefined; tag: boolean }[] {
	const letters = word
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}_]/gu, '');
	if (letters === '') return [];
	const tag = word.startsWith('#');
	if (word.endsWith('*')) return [{ stem: foldWord(letters), endings: undefined, tag }];
	if (tag || word.startsWith('=') || letters.includes('_')) return [{ stem: foldWord(letters), endings: foldedSet(['']), tag }];
	return paradigmsOf(letters).map(({ stem, endings }) => ({ stem: foldWord(stem), endings: foldedSet(endings), tag }));
}

const foldedSets = new Map<string, ReadonlySet<string>>();

/** The endings as a text has them once it is folded. Many words share the same. */
function foldedSet(endings: readonly string[]): ReadonlySet<string> {
	const key = endings.join(' ');
	const known = foldedSets.get(key) ?? new Set(endings.map(foldWord));
	foldedSets.set(key, known);
	return known;
}
