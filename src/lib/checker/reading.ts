import type { Folded, Range } from './fold.ts';
import { findNames } from './names.ts';
import { addresses, hushEmoji, numbers, percents, prices, quotes, questions } from './shapes.ts';
import type { SignPlace, PlacesOf } from './signs.ts';
import type { Word } from './words.ts';

/** What signs may name without a list: what is seen by its form. */
export const shapeNames = ['hush-emoji', 'address', 'money', 'number', 'percent', 'question', 'quote', 'name'] as const;

const shapes = {
	'hush-emoji': ({ plain }) => hushEmoji(plain),
	address: ({ folded }) => addresses(folded),
	money: ({ folded }) => prices(folded),
	number: ({ folded }) => numbers(folded),
	percent: ({ folded }) => percents(folded),
	question: ({ folded }) => questions(folded),
	quote: ({ plain }) => quotes(plain),
} satisfies Record<Exclude<(typeof shapeNames)[number], 'name'>, (text: Folded) => Range[]>;

/** How many words a word that denies reaches. */
const denialReach = 3;

/** Lists that the reading itself needs. */
export const neededLists = ['denials', 'first-names', 'no-names', 'company', 'products', 'hashtag'] as const;

/**
 * A draft as signs are looked for in it: where lists and shapes stand, sentence by sentence.
 *
 * @param listed where a list stands in the folded text
 */
export function reading(text: Folded, words: readonly Word[], listed: (name: string) => readonly Range[]): PlacesOf {
	const starts = words.map(({ start }) => start);
	const sentences = new Int32Array(words.length);
	for (let index = 1; index < words.length; index++) sentences[index] = sentences[index - 1]! + (words[index]!.first ? 1 : 0);
	const wordAt = (at: number) => Math.max(0, lastNotBeyond(starts, at));
	const wordsOf = (names: readonly string[]) => {
		const indexes = new Set<number>();
		for (const { start, end } of names.flatMap((name) => listed(name))) {
			for (let index = wordAt(start); index < words.length && words[index]!.start < end; index++) indexes.add(index);
		}
		return indexes;
	};
	const denials = wordsOf(['denials']);
	const isDenied = (index: number) => {
		for (let step = 1; step <= denialReach; step++) {
			if (sentences[index - step] !== sentences[index]) return false;
			if (denials.has(index - step)) return true;
		}
		return false;
	};
	const rangesOf = (name: string): readonly Range[] => {
		if (name === 'name') {
			const barred = wordsOf(['no-names', 'company', 'products', 'hashtag']);
			return findNames(words, text.plain, { known: wordsOf(['first-names']), barred });
		}
		return name in shapes ? shapes[name as keyof typeof shapes](text) : listed(name);
	};
	const known = new Map<string, readonly SignPlace[]>();
	return (name) => {
		let places = known.get(name);
		if (!places) {
			places = rangesOf(name).map(({ start, end }) => {
				const index = wordAt(start);
				return { start, end, sentence: sentences[index] ?? 0, denied: isDenied(index) };
			});
			known.set(name, places);
		}
		return places;
	};
}

/** The last number of an ascending row that is not beyond a number; -1 where all are. */
function lastNotBeyond(row: readonly number[], most: number): number {
	let low = 0;
	let high = row.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (row[middle]! <= most) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
