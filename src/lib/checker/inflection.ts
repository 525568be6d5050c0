/** A part of a word that stays, and what may follow it. */
export interface Paradigm {
	stem: string;
	endings: readonly string[];
}

const list = (endings: string) => endings.split(' ').map((ending) => (ending === '-' ? '' : ending));

const adjective = list('ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ыми ими ою ею о а ы');
const nounInIya = list('ия ии ию ией иею ий иям иями иях');
const nounInIye = list('ие ия ию ием ии ий иям иями иях');
const nounInIy = list('ий ия ию ием ии иев иям иями иях');
const feminine = list('а я ы и е у ю ой ей ою ею - ь ам ям ами ями ах ях');
const soft = list('ь я ю ем и е ей ям ями ях ью');
const neuterInO = list('о а у ом е - ам ами ах');
const neuterInE = list('е я ю ем и й ям ями ях');
const masculine = list('- а у ом ем е ы и ов ев ей ам ами ах');
const masculineInY = list('й я ю ем е и ев ям ями ях');
const personal = list('у ю ешь ет ем ете ут ют ишь ит им ите ат ят и ь ьте лю');
const afterVowel = list('ть л ла ло ли ю ешь ет ем ете ют й йте в');
const ofOvat = list('овать овал овала овало овали ую уешь ует уем уете уют уй уйте уя');

/**
 * The forms that a word of a rule stands for. A stem alone, as stemmers make it, would take «тепло» for a form of
 * «Теплия» and «лучше» for one of «лучший»; so the ending in which a dictionary has the word chooses which others fit.
 * Words of up to three letters have one form.
 *
 * @param word in small letters, as a dictionary has it
 */
export function paradigmsOf(word: string): Paradigm[] {
	if (word.length <= 3 || /\d/.test(word)) return [{ stem: word, endings: [''] }];
	return /[а-я]/.test(word) ? russian(word.replaceAll('ё', 'е')) : english(word);
}

/** How a word declines by the ending that a dictionary gives it: letters to cut, and what may follow. The first that fits holds. */
const declensions: readonly [ending: string, cut: number, endings: readonly string[]][] = [
	['арий', 2, nounInIy],
	['орий', 2, nounInIy],
	...['ый', 'ий', 'ой', 'ая', 'яя', 'ое'].map((ending): [string, number, readonly string[]] => [ending, 2, adjective]),
	['ия', 2, nounInIya],
	['ие', 2, nounInIye],
	['а', 1, feminine],
	['я', 1, feminine],
	['ь', 1, soft],
	['о', 1, neuterInO],
	['е', 1, neuterInE],
	['й', 1, masculineInY],
	...['и', 'у', 'ы', 'э', 'ю'].map((ending): [string, number, readonly string[]] => [ending, 0, ['']]),
	['', 0, masculine],
];

function russian(word: string): Paradigm[] {
	if (/(?:ть|ти)ся$/.test(word)) return verb(word.slice(0, -2)).map(({ stem, endings }) => ({ stem, endings: reflexive(endings) }));
	if (word.endsWith('ть') && !/(?:ость|сеть|часть)$/.test(word)) return verb(word);
	const [, cut, endings] = declensions.find(([ending]) => word.endsWith(ending))!;
	return [{ stem: word.slice(0, word.length - cut), endings }, ...fleeting(word)];
}

/** A vowel that comes between two consonants or goes: «скидка – скидок», «подарок – подарки». */
function fleeting(word: string): Paradigm[] {
	if (/[^аеиоуыэюя]ка$/.test(word)) {
		const vowel = /[жчшщйь]ка$/.test(word) ? 'е' : 'о';
		return [{ stem: `${word.slice(0, -2).replace(/[йь]$/, '')}${vowel}к`, endings: [''] }];
	}
	const [, before, after] = /^(.+)[ое]([кц])$/.exec(word) ?? [];
	return before === undefined ? [] : [{ stem: `${before}${after}`, endings: masculine.slice(1) }];
}

function verb(word: string): Paradigm[] {
	if (/[ое]вать$/.test(word)) return [{ stem: word.slice(0, -5), endings: ofOvat }];
	const vowel = word.at(-3)!;
	return [{ stem: word.slice(0, -3), endings: [...afterVowel.map((ending) => vowel + ending), ...personal] }];
}

function reflexive(endings: readonly string[]): string[] {
	return endings.flatMap((ending) => (/[аеиоуыэюя]$/.test(ending) ? [`${ending}сь`] : [`${ending}ся`]));
}

function english(word: string): Paradigm[] {
	const forms = (stem: string, endings: string) => ({ stem, endings: list(endings) });
	if (word.endsWith('e')) return [forms(word.slice(0, -1), 'e es ed ing')];
	if (/[^aeiou]y$/.test(word)) return [forms(word.slice(0, -1), 'y ies ied ying')];
	const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? [forms(word + word.at(-1), 'ed ing')] : [];
	return [forms(word, '- s es ed ing'), ...doubled];
}
