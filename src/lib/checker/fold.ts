/** A place in a text, in UTF-16 code units as a text field counts them; the end is not part of it. */
export interface Range {
	start: number;
	end: number;
}

/** A text as it is searched. `plain` and `folded` have the same length, unit for unit. */
export interface Folded {
	/** Without what cannot be seen, in compatibility form; capitals are kept. */
	plain: string;
	/** As `plain`, in small letters and with look-alikes made one. */
	folded: string;
	/** The place in the original of a place in these. */
	place(start: number, end: number): Range;
}

/** Marks, joiners, directions, soft hyphens, fillers: what hides within a word without being seen. */
const unseen = /[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0]/u;
const breve = '\u0306';

/**
 * Letters that look like a Latin one, from Unicode's list of confusables (UTS 39) as far as it concerns the scripts
 * that our readers' keyboards have. `ё` is written as `е` by half of all who write Russian.
 */
const lookAlikes = new Map(
	[
		'аa вb еe ёe нh іi їi јj кk мm оo рp сc тt уy хx ѕs ԁd ԛq ԝw һh ӏl',
		'αa βb εe ηh ιi κk μm νv οo ρp τt υy χx ıi ɑa ɡg ᴀa ʙb ᴄc ᴇe',
		"‘' ’' ʼ' ‐- ‑- ‒- –- —- −-",
	].flatMap((pairs) => pairs.split(' ').map((pair) => [pair[0]!, pair[1]!])),
);

/** What a character becomes: as shown and as searched, of one length. */
interface Twin {
	shown: string;
	searched: string;
}

/** What the commonest characters become; most texts hold no others. */
const common = Array.from({ length: 0x460 }, (_, code) => foldCharacter(String.fromCharCode(code)));

/** Prepares a text for searching. Works in linear time. */
export function fold(text: string): Folded {
	let plain = '';
	let folded = '';
	/** Where in the text the character is that each unit comes from; it reaches to where the next one begins. */
	const starts: number[] = [];
	for (let at = 0; at < text.length;) {
		const code = text.codePointAt(at)!;
		const next = at + (code > 0xffff ? 2 : 1);
		const { shown, searched } = common[code] ?? foldCharacter(text.slice(at, next));
		plain += shown;
		folded += searched;
		for (let unit = 0; unit < shown.length; unit++) starts.push(at);
		// What is not seen turns a decomposed й into the letter that it is.
		if (shown === '' && text[at] === breve && folded.endsWith('и')) {
			plain = plain.slice(0, -1) + (plain.endsWith('и') ? 'й' : 'Й');
			folded = `${folded.slice(0, -1)}й`;
		}
		at = next;
	}
	return {
		plain,
		folded: folded.includes('0') ? folded.replaceAll(/(?<=\p{L})0(?=\p{L})/gu, 'o') : folded,
		place(start, end) {
			const from = starts[start] ?? text.length;
			if (end <= start) return { start: from, end: from };
			let after = end;
			while (starts[after] === starts[end - 1]) after++;
			return { start: from, end: starts[after] ?? text.length };
		},
	};
}

/** A part of a folded text between spaces. */
export interface Stretch extends Range {
	text: string;
}

/**
 * The parts of a folded text between spaces in which something is found, each once. What holds no space need be looked
 * for there alone.
 */
export function stretchesWith(hint: RegExp, folded: string): Stretch[] {
	const stretches: Stretch[] = [];
	let end = 0;
	for (const { index } of folded.matchAll(hint)) {
		if (index < end) continue;
		let start = index;
		while (start > end && !isSpace(folded[start - 1])) start--;
		end = index + 1;
		while (end < folded.length && !isSpace(folded[end])) end++;
		stretches.push({ start, end, text: folded.slice(start, end) });
	}
	return stretches;
}

/** Whether a character of a folded text is a space; folding leaves two kinds. */
function isSpace(character: string | undefined): boolean {
	return character === ' ' || character === '\n';
}

/** Where an expression that matches no space is found in parts of a text. */
export function matchesIn(stretches: readonly Stretch[], expression: RegExp): Range[] {
	return stretches.flatMap(({ start: from, text }) =>
		rangesOf(text.matchAll(expression)).map(({ start, end }) => ({ start: from + start, end: from + end })),
	);
}

/** Where matches stand. */
export function rangesOf(matches: Iterable<RegExpExecArray>): Range[] {
	return [...matches].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Folds a word of a rule, which hides nothing. */
export function foldWord(word: string): string {
	return fold(word).folded;
}

function foldCharacter(character: string): Twin {
	if (unseen.test(character)) return { shown: '', searched: '' };
	let shown = '';
	let searched = '';
	for (const part of character.normalize('NFKC')) {
		const bare = part === 'й' || part === 'Й' ? part : part.normalize('NFD').replaceAll(/\p{M}/gu, '');
		const own = /\s/.test(bare) && bare !== '\n' ? ' ' : bare;
		const small = own.toLowerCase();
		const twin = lookAlikes.get(small) ?? small;
		shown += own;
		// A capital may be longer in small letters; what is searched keeps the length of what is shown.
		searched += twin.length === own.length ? twin : twin.padEnd(own.length, twin).slice(0, own.length);
	}
	return { shown, searched };
}
