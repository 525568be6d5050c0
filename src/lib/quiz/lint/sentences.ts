const quotation = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu;
const endMark = /[.?!…](?=["”“»]$)/u;
const nextSentence = /^\s*(?:["“«„(]?\p{Lu}|$)/u;
const end = /[.?!…]+(?=\s+["“«„(\p{Lu}\p{N}]|\s*$)/gu;

/** The text with a word in the place of each quotation; a mark at its end stays where it also ends the sentence. */
export function withoutQuotations(text: string): string {
	return text.replaceAll(quotation, (quoted, offset: number) => {
		const ends = nextSentence.test(text.slice(offset + quoted.length));
		return `this${ends ? (endMark.exec(quoted)?.[0] ?? '') : ''}`;
	});
}

/** How many sentences a text has; a quotation counts as one word of its sentence. */
export function sentenceCount(text: string): number {
	const plain = withoutQuotations(text.trim());
	const ends = plain.match(end)?.length ?? 0;
	return /[.?!…]$/u.test(plain) ? ends : ends + 1;
}

/** Verbs with which a task begins. In Russian their ending tells them. */
const command: Record<string, RegExp> = {
	en: /^(?:(?:now|then|please)\s+)?(?:answer|arrange|choose|click|complete|connect|correct|decide|explain|fill|find|finish|follow|give|go|help|join|mark|match|name|order|pick|put|rank|read|reply|rewrite|say|select|sort|spot|suggest|tap|tell|tick|type|write)(?![\p{L}’'-])/iu,
	ru: /^(?:(?:теперь|затем|пожалуйста)\s+)?\p{L}+(?:йте|ите|ьте)(?:сь)?(?!\p{L})/iu,
};

/** Whether a sentence tells the reader to do something. */
export function isCommand(sentence: string, language: string): boolean {
	return Object.hasOwn(command, language) && command[language]!.test(sentence);
}

/** Whether a text asks something, sets a task or leaves something to complete. A language that is not known here passes. */
export function asksSomething(text: string, language: string): boolean {
	if (!Object.hasOwn(command, language)) return true;
	const plain = withoutQuotations(text.trim());
	if (/[:…]$|_{2,}/u.test(plain)) return true;
	return plain.split(/(?<=[.?!…:;])\s+/u).some((sentence) => /\?[!?…]*$/u.test(sentence) || isCommand(sentence, language));
}
