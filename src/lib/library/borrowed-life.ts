import { sentencesOf } from '../text/sentences.ts';

/**
 * What a ready text says of the life of whoever copies it, outside its brackets: “I envy”, “my windowsill”, «проверил».
 * Anybody may say where they work, and what is true of the company; what they have lived through they can only fill in
 * themselves. A sentence with brackets is theirs to finish, and quoted words are somebody else's.
 *
 * What a text only implies is not seen. In a language without rules nothing is found.
 *
 * @returns the words that give it away, in their order, each once, and what stands around them
 */
export function borrowedLife(text: string, language: string): Borrowed[] {
	const rules = finders[language];
	if (!rules) return [];
	const found = ownSentences(text).flatMap(({ said, before }) =>
		rules.find(said, before).map((word) => ({ word, passage: passageOf(word, said, rules.ofAnybody) })),
	);
	return found.filter(({ word }, index) => found.findIndex((each) => each.word === word) === index);
}

/** What gives a text away as somebody’s own. */
export interface Borrowed {
	/** In Russian in small letters. */
	word: string;
	/** With the words before and behind it, as they stand in the text. */
	passage: string;
}

/** A word with up to two words before it and three behind it, not where it belongs to what anybody may say. */
function passageOf(word: string, said: string, ofAnybody: RegExp): string {
	const masked = said.replaceAll(ofAnybody, (whole) => ' '.repeat(whole.length));
	const start = folded(masked).search(new RegExp(`(?<![\\p{L}\\p{N}])${folded(word)}(?![\\p{L}\\p{N}])`, 'u'));
	if (start < 0) return word;
	const end = start + word.length;
	const before = /(?:[^\s,;:()—–]+ ){0,2}$/u.exec(said.slice(0, start))?.[0] ?? '';
	const behind = /^(?:,? [^\s,;:.!?…()—–]+){0,3}/u.exec(said.slice(end))?.[0] ?? '';
	return before + said.slice(start, end) + behind;
}

interface Said {
	/** A sentence without quoted words. */
	said: string;
	/** The sentence before it in the same paragraph. */
	before: string;
}

/** Finds what a sentence says of its speaker. */
type Finder = (sentence: string, before: string) => string[];

const quoted = /«[^»]*»|“[^”]*”|„[^“]*“|"[^"]*"/gu;

/** The sentences that a reader would say as they are. */
function ownSentences(text: string): Said[] {
	return text
		.replaceAll(/(?<=[.?!…]["”»’)]*)[^\S\n]+(?=\[)|(?<=[.?!…]\][.?!…]?)[^\S\n]+/gu, '\n')
		.split('\n')
		.flatMap((line) => sentencesOf(line).map((said, index, all) => ({ said, before: all[index - 1] ?? '' })))
		.filter(({ said }) => !said.includes('['))
		.map(({ said, before }) => ({ said: said.replaceAll(quoted, '“”'), before }));
}

/** What anybody who works here may say of themselves, and requests to the reader. */
const ofAnybodyEnglish =
	/\bI work (?:at|for|here|there)\b|\bwhere I work\b|\bI['’]m biased\b|\bmy (?:own )?(?:employer|company|colleagues?|workplace)\b|\b(?:ask|tell|show|send|write to|message) me\b/giu;
const ownEnglish = /\bI(?:['’](?:m|ve|d|ll))?\b|\b(?:[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/gu;
/** What people say of themselves without a pronoun, at the beginning of a sentence. */
const impliedEnglish =
	/^(?:(?:so|very|really|just|still|also|always) )*(?:(?:proud|happy|glad|excited|thrilled|delighted|honou?red|grateful|sorry|lucky|curious) (?:to|that|about|of|for|with|how|what|we)\b|(?:can['’]t wait|never thought|used to think|wish (?:we|somebody|someone)|been there)\b|(?:tried|tested|checked|learned|learnt|loved|love|noticed|wondered|envy|miss|remember) (?:it|this|that|them|one|him|her|how|my|the way|being|working)\b)/iu;

const english: Finder = (sentence) => {
	const rest = sentence.replaceAll(ofAnybodyEnglish, '');
	const implied = impliedEnglish.exec(rest)?.[0];
	return [...(implied === undefined ? [] : [implied]), ...(rest.match(ownEnglish) ?? [])];
};

const ofAnybodyRussian =
	/(?<!\p{L})(?:я (?:здесь |тут |там )?работаю|работаю|мо(?:[йяеию]|его|ей|ему|им|ем|их|ими|ею) (?:собственн\p{L}+ )?(?:работодател|компани|коллег)\p{L}*|(?:спро|ска|расска|пока|на|под)\p{L}*ите (?:у )?(?:меня|мне)|пишите мне)(?!\p{L})/giu;

/** «Я» in every case, and «мой» in every form. */
const ownPronouns = /^(?:я|меня|мне|мной|мною|мо(?:й|я|е|и|его|ей|ею|ему|им|ем|их|ими|ю))$/u;

const firstPerson =
	/^(?:люблю|полюблю|вижу|увижу|хочу|могу|смогу|помню|запомню|верю|жду|держу|слышу|смотрю|посмотрю|говорю|скажу|расскажу|покажу|хожу|езжу|вожу|ношу|принесу|сижу|сплю|встаю|пишу|напишу|ищу|найду|учу|молчу|шучу|ставлю|готовлю|храню|варю|буду|пойду|приду|раздам|отдам|отвечу|познакомлю|передам|куплю|возьму|спрошу|пришлю|помогу|подскажу|вспомню|рекомендую|советую|чувствую|рисую|публикую|тестирую|пробую|использую|участвую|завидую|сочувствую|умею|успею|сумею|болею|жалею|смею|шлю|сажу|посажу|выращиваю|еду|жгу|живу|веду|несу|беру|зову)$/u;
/** Nouns that end as verbs in the first person do. */
const notVerbs = new Set('стаю сваю чаю краю раю маю случаю урожаю трамваю сараю обычаю лишаю попугаю китаю алтаю гусь русь'.split(' '));

const ownPast =
	/^(?:проверил|перепроверил|думал|подумал|передумал|пробовал|попробовал|видел|увидел|знал|узнал|понял|запомнил|удивился|обрадовался|радовался|боялся|испугался|слышал|услышал|читал|прочитал|прочел|заметил|хотел|захотел|мечтал|надеялся|верил|поверил|считал|любил|полюбил|научился|привык|помнил|ждал|сомневался|убедился|посчитал|сделал|собрал|купил|посадил|вырастил|завидовал|расстроился|влюбился|ошибался|ошибся|погрузил|загрузил|разгрузил|перегрузил|отгрузил|упаковал|распаковал|починил|настроил|перевез|нарисовал|испек|съел|выпил|исправил|разобрал|установил|подключил|перечитал|выучил|повесил|насчитал|пересчитал|сосчитал|сфотографировал|приготовил|сварил|вымыл|убрал|отработал|проработал|дежурил|съездил)$/u;
/** When something was done, said before what was done: «за ночь», «на прошлой неделе». */
const timesOfDay =
	/^\s*(?:(?:за|в|во|на|к|ко|под|через|с|до|после|весь|всю|целый|целую|этой|прошлой|каждый|каждую|каждое)\s+(?:[\p{L}\d]+\s+){0,2}?)?(?:ноч(?:ь|и|ью)|утр(?:о|а|у|ом)|вечер(?:а|у|ом)?|день|дн(?:я|ю|и|ем|ей)|дней|смен[ауые]|недел[юеия]|недель|час(?:а|ов)?|минут[ауы]?|месяц(?:а|ев|е)?|год[ау]?|лето?м?|сутки|выходные|весн[аы]|весной|осень?ю?|зим[ауы]|зимой)(?!\p{L})[\s,]*/u;
const ownFeeling = /^(?:рад|рада|горд|горда|счастлив|счастлива|благодарен|благодарна|уверен|уверена|признателен|признательна)$/u;
/** What somebody lived through, said of nobody. */
const ofNobody = /^(?:довелось|проверено)$/u;
/** Words before the one that tells whose sentence it is. */
const adverbs = new Set(
	'и а но да не тоже уже еще сам сама раньше сначала вчера сегодня недавно давно долго однажды когда-то впервые наконец лично сразу очень просто всегда никогда часто искренне правда честно теперь потом так'.split(
		' ',
	),
);

/** Where the word stands in the masculine: «проверила» is «проверил». */
function masculine(word: string): string {
	return word.replace(/ла$/u, 'л').replace(/лась$/u, 'лся').replace(/кла$/u, 'к');
}

const russian: Finder = (sentence, before) => {
	const all = folded(sentence);
	const words = wordsOf(all.replaceAll(ofAnybodyRussian, ' '));
	const said = words.filter((word) => ownPronouns.test(word) || isFirstPerson(word) || ofNobody.test(word));
	const implied = beginningsOf(all).filter((word) => ownPast.test(masculine(word)) || ownFeeling.test(word));
	return [...said, ...(isOfSomebodyElse(before) ? [] : implied)];
};

/**
 * The words that could tell without a pronoun what the speaker did: the first one of the sentence, and behind «работаю»,
 * which says whose sentence it is, the first one of every part.
 */
function beginningsOf(sentence: string): string[] {
	const parts = sentence
		.split(/[,;:.!?…()]|\s(?:[—–]|и|а|но)\s/u)
		.map((part) =>
			wordsOf(part.replace(/^\s*(?:вчера|сегодня|недавно|однажды|уже) /u, '').replace(timesOfDay, '')).find((word) => !adverbs.has(word)),
		);
	const beginnings = parts.filter((word) => word !== undefined);
	return /(?<!где я )(?<!\p{L})работаю(?!\p{L})/u.test(sentence) ? beginnings : beginnings.slice(0, 1);
}

/** Whether a sentence goes on with what somebody else did: «Стажёрка нашла ошибку. Просто прочитала». */
function isOfSomebodyElse(before: string): boolean {
	return wordsOf(folded(before)).some((word) => /(?:[аеиоуыя]л|шл)(?:а|ся|ась)?$/u.test(word));
}

function isFirstPerson(word: string): boolean {
	return !notVerbs.has(word) && (/.(?:[аяуе]ю|[юу])сь$|.[ая]ю$/u.test(word) || firstPerson.test(word));
}

function folded(text: string): string {
	return text.toLowerCase().replaceAll('ё', 'е');
}

function wordsOf(text: string): string[] {
	return text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
}

const finders: Readonly<Record<string, { find: Finder; ofAnybody: RegExp }>> = {
	en: { find: english, ofAnybody: ofAnybodyEnglish },
	ru: { find: russian, ofAnybody: ofAnybodyRussian },
};
