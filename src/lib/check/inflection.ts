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

function russian(word: string): Paradigm[] {
	const cut = (letters: number, endings: readonly string[]) => [{ stem: word.slice(0, word.length - letters), endings }];
	if (/ться$|тись$/.test(word)) return verb(word.slice(0, -2)).map(({ stem, endings }) => ({ stem, endings: reflexive(endings) }));
	if (/ть$/.test(word) && !/(?:ость|сеть|часть)$/.test(word)) return verb(word);
	if (/(?:ар|ор)ий$/.test(word)) return cut(2, nounInIy);
	if (/(?:ый|ий|ой|ая|яя|ое)$/.test(word)) return cut(2, adjective);
	if (/ия$/.test(word)) return cut(2, nounInIya);
	if (/ие$/.test(word)) return cut(2, nounInIye);
	if (/[^аеиоуыэюя]к[а]$/.test(word)) {
		const between = /[жчшщйь]ка$/.test(word) ? 'е' : 'о';
		return [...cut(1, feminine), { stem: word.slice(0, -2).replace(/[йь]$/, '') + between + 'к', endings: [''] }];
	}
	if (/[ая]$/.test(word)) return cut(1, feminine);
	if (/ь$/.test(word)) return cut(1, soft);
	if (/о$/.test(word)) return cut(1, neuterInO);
	if (/е$/.test(word)) return cut(1, neuterInE);
	if (/й$/.test(word)) return cut(1, masculineInY);
	if (/[аеиоуыэюя]$/.test(word)) return cut(0, ['']);
	const fleeting = /^(.+)[оеё]([кц])$/.exec(word);
	return [...cut(0, masculine), ...(fleeting ? [{ stem: `${fleeting[1]}${fleeting[2]}`, endings: masculine.slice(1) }] : [])];
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
	if (/e$/.test(word)) return [forms(word.slice(0, -1), 'e es ed ing')];
	if (/[^aeiou]y$/.test(word)) return [forms(word.slice(0, -1), 'y ies ied ying')];
	const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? [forms(word + word.at(-1), 'ed ing')] : [];
	return [forms(word, '- s es ed ing'), ...doubled];
}
