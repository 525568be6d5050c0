import { searchWords } from '../text/search-words.ts';

/** Brings a word to the form under which it is looked for: `profiles` to `profil`. */
export type Stem = (word: string) => string;

/** What turns up in every other question and tells no page from another. */
const fillers = new Set(
	(
		'a an and are asked asks at be by called calls can could do does for from have how i if in is it may me my of on or our should so that the their them this to up us was we what when where which who why will with writes wrote you your about ' +
		'а без бы в во вам вас вы где да для до его ее ей если есть же за звонит и из или им их к как какая какие какой ко когда кто ли мне меня могу может можно мы на над надо написал нас не него нет но ну нужно о об он она они от пишет по под позвонил про с свой свое своего свои со спрашивает спросил такое то у уже хочу что чтобы это этот я'
	).split(' '),
);

/** The words of a query that say what is looked for; all of them where there is no other. */
export function wordsOfQuery(query: string): string[] {
	const all = searchWords(query);
	const telling = all.filter((word) => !fillers.has(word));
	return telling.length > 0 ? telling : all;
}

/** A query as it is written, without the words that tell nothing; words between quotation marks stay as they stand. */
export function tellingPart(query: string): string {
	if (query.includes('"')) return query;
	const telling = query.split(/\s+/).filter((part) => searchWords(part).some((word) => !fillers.has(word)));
	return telling.length > 0 ? telling.join(' ') : query;
}

/**
 * Whether a text has every telling word of a query, in any form, or as the beginning of a word that is still being typed.
 * A full-text search that knows no such word shortens it until something fits; what it shows then is not what was asked.
 */
export function hasAllWords(text: string, query: string, stem: Stem): boolean {
	const words = new Set(searchWords(text));
	const stems = new Set([...words].map(stem));
	return wordsOfQuery(query).every(
		(word) => stems.has(stem(word)) || (word.length > 2 && [...words].some((each) => each.startsWith(word))),
	);
}
