import type { Folded, Range } from './fold.ts';
import type { Identifiers } from './identifiers.ts';
import { findNames } from './names.ts';
import { hushEmoji, keywords, quotes, questions } from './shapes.ts';
import type { DraftReading, SignPlace } from './signs.ts';
import type { Word } from './words.ts';

/** What signs may name without a list: what is seen by its form. */
export const shapeNames = [
	'hush-emoji',
	'address',
	'money',
	'number',
	'percent',
	'question',
	'quote',
	'keyword',
	'name',
	'closing',
	'employer',
	'certain-credentials',
	'company-hosts',
	'tokens',
	'loose-digits',
] as const;

const shapes = {
	'hush-emoji': ({ plain }) => hushEmoji(plain),
	question: ({ folded }) => questions(folded),
	quote: ({ plain }) => quotes(plain),
	keyword: ({ plain }) => keywords(plain),
} satisfies Record<Exclude<(typeof shapeNames)[number], 'name' | 'closing' | 'employer' | keyof Identifiers>, (text: Folded) => Range[]>;

/** How many words a word that denies reaches, and within its clause also back. */
const denialReach = 3;
const denialReachBack = 4;

/** Most words of a sentence that closes a draft like a signature: “Night shift, Pebble.” */
const longestClosing = 8;

/** Lists that the reading itself needs. */
export const neededLists = ['denials', 'conjunctions', 'first-names', 'company', 'products', 'short-products', 'hashtag'] as const;

const ownNames: readonly string[] = ['company', 'products', 'hashtag'];

/** What quotation marks and a word that denies behind it leave as it is; other words are then not what the author says. */
const standsAnyhow: ReadonlySet<string> = new Set([...ownNames, ...shapeNames]);

/**
 * A draft as signs are looked for in it: where lists and shapes stand, sentence by sentence.
 *
 * @param listed where a list stands in the folded text, and what `identifiers.ts` finds
 * @param isOfEmployer whether the author says that it is about their employer: `employer` then stands, unseen, in each sentence
 */
export function reading(
	text: Folded,
	words: readonly Word[],
	listed: (name: string) => readonly Range[],
	isOfEmployer: boolean,
): DraftReading {
	/** By place in the text, the last word that begins there or before. */
	const wordsUpTo = new Int32Array(text.folded.length);
	for (const [index, { start }] of words.entries()) wordsUpTo.fill(index, start, words[index + 1]?.start);
	const sentences = new Int32Array(words.length);
	for (let index = 1; index < words.length; index++) sentences[index] = sentences[index - 1]! + (words[index]!.first ? 1 : 0);
	const wordAt = (at: number) => wordsUpTo[at] ?? 0;
	const wordsIn = (ranges: readonly Range[]) => {
		const marks = new Uint8Array(words.length);
		for (const { start, end } of ranges) {
			for (let index = wordAt(start); index < words.length && words[index]!.start < end; index++) {
				if (words[index]!.end > start) marks[index] = 1;
			}
		}
		return marks;
	};
	// A product’s name without the company’s may be any word; a capital within a sentence makes it a name.
	const isName = ({ start }: Range) => /\p{Lu}/u.test(text.plain[start]!) && !words[wordAt(start)]!.first;
	const standing = (name: string) => (name === 'products' ? [...listed(name), ...listed('short-products').filter(isName)] : listed(name));
	const wordsOf = (names: readonly string[]) => wordsIn(names.flatMap(standing));
	const denials = wordsOf(['denials']);
	const conjunctions = wordsOf(['conjunctions']);
	const endsClause = (index: number) =>
		conjunctions[index + 1] === 1 || /[,;:()]|\s[-–—]\s/.test(text.folded.slice(words[index]!.end, words[index + 1]?.start));
	const isDeniedBefore = (index: number) => {
		for (let step = 1; step <= denialReach && sentences[index - step] === sentences[index]; step++) {
			if (/[:;]/.test(text.folded.slice(words[index - step]!.end, words[index - step + 1]!.start))) return false;
			if (denials[index - step]) return true;
		}
		return false;
	};
	const isDeniedBehind = (index: number) => {
		for (let step = 1; step <= denialReachBack && sentences[index + step] === sentences[index]; step++) {
			if (endsClause(index + step - 1)) return false;
			if (denials[index + step]) return true;
		}
		return false;
	};
	const own = wordsOf(ownNames);
	// Names are often written in quotation marks, which makes them nobody’s words.
	const quoted = wordsIn(quotes(text.plain));
	for (const [index, isOwn] of own.entries()) if (isOwn) quoted[index] = 0;
	const rangesOf = (name: string): readonly Range[] => {
		if (name === 'name') return findNames(words, text.plain, { known: wordsOf(['first-names']), barred: own });
		if (name === 'closing') return closing(words, text.folded, own);
		if (name === 'employer') return isOfEmployer ? words.filter(({ first }) => first).map(({ start }) => ({ start, end: start })) : [];
		return name in shapes ? shapes[name as keyof typeof shapes](text) : standing(name);
	};
	const known = new Map<string, readonly SignPlace[]>();
	const placesOf = (name: string) => {
		let places = known.get(name);
		if (!places) {
			const isAnyhow = standsAnyhow.has(name);
			places = rangesOf(name).flatMap(({ start, end }) => {
				const index = wordAt(start);
				const last = wordAt(end - 1);
				// What is called “Door” or “Alarm” is sold, and nobody comes in by it.
				if (!isAnyhow && own[index] && own[last]) return [];
				const isQuoted = !isAnyhow && (quoted[index] === 1 || quoted[last] === 1);
				return { start, end, first: index, last, sentence: sentences[index] ?? 0, isQuoted, isAnyhow };
			});
			known.set(name, places);
		}
		return places;
	};
	const isDenied = ({ first, last, isQuoted, isAnyhow }: SignPlace) =>
		isQuoted || isDeniedBefore(first) || (!isAnyhow && isDeniedBehind(last));
	return { placesOf, isDenied };
}

/** How many words may stand before the company in a signature: “Greetings from Pebble, night shift”. */
const longestGreeting = 2;

/**
 * The last sentence where it is short, has parts as a signature does, begins or ends with the company, and others stand
 * before it. Hashtags at the end belong to no sentence.
 */
function closing(words: readonly Word[], text: string, own: Uint8Array): Range[] {
	const last = words.findLastIndex(({ tag }) => !tag);
	const first = words.findLastIndex((word, index) => index <= last && word.first);
	if (first <= 0 || last - first >= longestClosing) return [];
	const { start } = words[first]!;
	const { end } = words[last]!;
	const parts = text.slice(start, end).split(/[,:|/]|\s[-–—]\s/).length;
	const isOwnLine = text.slice(words[first - 1]!.end, start).includes('\n');
	const isSigned = own[last] === 1 || own.subarray(first, first + longestGreeting + 1).includes(1);
	return last === first || (isSigned && parts > 1) || (isOwnLine && parts > 2) ? [{ start, end }] : [];
}
