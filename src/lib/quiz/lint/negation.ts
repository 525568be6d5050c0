import { isCommand, withoutQuotations } from './sentences.ts';

/**
 * Finds questions that ask for what is not so. Only the sentence that asks is looked at, and in it only the main
 * clause: a situation may well be negative («The link does not work. What do you do?»), and so may a reader in it
 * («What do you answer somebody who does not agree?»).
 *
 * A word that stands in capitals is marked and cannot be overlooked, so it passes (Haladyna, Downing & Rodriguez 2002,
 * Applied Measurement in Education 15(3), guideline 17).
 *
 * @param language two-letter code; a language without patterns here passes
 */
export function asksForWhatIsNot(stem: string, language: string): boolean {
	const patterns = Object.hasOwn(negative, language) ? negative[language]! : [];
	const sentences = asking(stem, language).map((sentence) => sentence.replaceAll(marked, ' '));
	return sentences.some((sentence) => patterns.some((pattern) => pattern.test(sentence)));
}

const marked = /(?<!\p{L})(?:NOT|NEVER|EXCEPT|НЕ|НИКОГДА|КРОМЕ)(?!\p{L})/gu;

/** The sentences that ask; where none does, as in «All of these help, except:», the last one. */
function asking(stem: string, language: string): string[] {
	const parts = withoutQuotations(stem)
		.replaceAll('ё', 'е')
		.match(/[^.?!…]+[.?!…]*/gu);
	const sentences = (parts ?? []).map((sentence) => sentence.trim());
	const found = sentences.flatMap((sentence, index) => {
		if (!sentence.endsWith('?') && !isCommand(sentence, language)) return [];
		const before = sentences[index - 1];
		return bare.test(sentence) && before !== undefined ? [sentence, before] : [sentence];
	});
	return found.length > 0 ? found : sentences.slice(-1);
}

/** A question that says nothing without the sentence before it. */
const bare = /^(?:which|what|who|как(?:ой|ая|ое|ие|ого|ую|их)|что|чего|кто|кого)(?:\s+(?:one|ones|is\s+it|именно|из них))?\?$/iu;

const helper = 'is|are|was|were|do|does|did|has|have|had|will|would|should|could|can|may|might|must|ought|need';
const contracted = "(?:is|are|was|were|do|does|did|has|have|had|wo|would|should|could|ca|must|need)n[’']t|cannot";
/** Words that open a clause of their own; what is not so in it is part of the situation. */
const subordinate =
	'who|whom|whose|that|which|what|if|when|while|where|because|although|though|unless|until|after|before|since|as|how|whether|so|than';
/** Between helper and «not»: nothing, a pronoun, or a short name for a person or thing. */
const subject = "(?:(?:you|we|they|he|she|it|one|I|people|colleagues)\\s+|(?:an?|the|your|our|this|any)\\s+(?:[\\w’'-]+\\s+){1,3}?)?";
/** Up to the question word: a condition, or words that open no clause; the question may also follow a colon. */
const lead = `(?:^(?:(?:if|when|while|because|although|though|unless|until|after|before|since|as)\\b[^?]*,\\s*)?|[:;—]\\s*)(?:(?!\\b(?:${subordinate})\\b)[^?:;—])*?`;
const clause = `(?:(?!\\b(?:${subordinate})\\b|,\\s*(?:and|but|or)\\b)[^.?!:;—])*?`;
/** Not after a pronoun: «you do not», in this order, belongs to the situation, as in «a reader you do not know». */
const asQuestion = '(?<!\\b(?:you|we|they|he|she|it|I)\\s+)';
const denial = (before: string) =>
	`(?:${before}\\b(?:${helper})\\s+${subject}(?:not\\b(?!\\s+(?:only|just|to)\\b)|never\\b)|\\b(?:is|are)\\s+no\\b|${before}\\b(?:(?:${contracted})(?!\\s+(?:only|just)\\b)|never\\b))`;
const notSo = denial(asQuestion);

const russianHead =
	'(?:(?:[авоиксу]|ко|из|со|на|от|до|по|за|об|для|под|перед|при|так|но)\\s+)?(?:как(?:ой|ая|ое|ие|ого|ую|ому|им|ими|их|ом)|котор(?:ый|ая|ое|ые|ого|ую)|что|чего|чему|чем|кто|кого|кому|кем|где|когда|куда)';
/** What may stand before the question word: a condition, a group to choose from, somebody's opinion. */
const russianLead =
	'^(?:(?:если|когда|пока|раз)\\s[^?]*,\\s*|(?:из|среди)\\s[^,?]*?\\s|(?:как\\s+(?:вы\\s+)?(?:думаете|считаете)|по-вашему|на ваш взгляд),\\s*)?';
/** Set phrases in which «не» denies nothing: what is wrong, what is lacking, what would do no harm. */
const russianPhrase =
	'(?:так|хвата|хвати|только|столько|просто|помеша|повреди|раньше|поз[жд]|меньше|менее|больше|более|раз(?!\\p{L})|один(?!\\p{L}))';
const russianNot = `\\sне\\s+(?!${russianPhrase})`;

const negative: Record<string, readonly RegExp[]> = {
	en: [
		new RegExp(`${lead}(?:which|what|whom?|(?:where|when|how)(?=\\s+(?:${helper}|${contracted})\\b))\\b${clause}${notSo}`, 'i'),
		new RegExp(`${lead}(?:which|what|who|where|when|how)\\s+not\\b(?!\\s+(?:only|just)\\b)`, 'i'),
		new RegExp(
			`^(?:choose|select|pick|mark|tick|name|find)\\s+(?:(?!with\\b|for\\b|to\\b|from\\b|about\\b)[\\w’'-]+\\s+){0,5}?(?:that|which|what|all|everything|anything)\\s+(?:(?!(?:${subordinate})\\b)[\\w’'-]+\\s+){0,4}?${denial('')}`,
			'i',
		),
		/\bexcept(?:\s+for)?(?:\s+(?:one|which|what))?(?:\s+of\s+(?:them|these))?\s*[:?.…]*$/i,
	],
	ru: [
		new RegExp(`${russianLead}${russianHead}(?!\\p{L})(?:(?:\\s[^.,?!:;—]*?)?)${russianNot}`, 'iu'),
		new RegExp(`[:—]\\s*${russianHead}(?!\\p{L})[^.,?!:;—]*?${russianNot}`, 'iu'),
		/^как\s(?:[^.,?!:;—]*?\s)?не\s+(?:надо|нужно|стоит|следует|должн)/iu,
		new RegExp(
			`^(?:выберите|отметьте|укажите|назовите|найдите)(?:\\s+(?!для\\s|с\\s|о\\s|об\\s|к\\s|на\\s|у\\s)\\p{L}+){0,4},?\\s+(?:котор\\p{L}+|что|чего|чему|кто|кого|где|как(?:ой|ая|ое|ие|ую))(?!\\p{L})[^.,?!:;—]*?${russianNot}`,
			'iu',
		),
		/(?<!\p{L})(?:все|любо\p{L}+|кажд\p{L}+)(?!\p{L})[^.?!]*\sкроме(?:\s+(?:одного|одной|чего|какого|какой))?\s*[:?.…]*$/iu,
	],
};
