/** Words that leave no exception, and phrases in which they say something else. «Все» does, «всё» is mostly just «it». */
const absolute: Record<string, { words: RegExp; phrases: RegExp }> = {
	en: {
		words: /(?<![\p{L}’'-])(?:always|never|all|everyone|everybody|nobody|no one|none|completely|absolutely|entirely|totally)(?![\p{L}-])/iu,
		phrases:
			/(?<!\p{L})(?:at all|after all|above all|all right|all the same|all in all|all along|all set|all or nothing|not all|not everyone|never mind)(?!\p{L})/giu,
	},
	ru: {
		words:
			/(?<![\p{L}-])(?:всегда|никогда|все|всех|всем|всеми|никто|никого|никому|никем|абсолютно|полностью|совершенно|целиком)(?![\p{L}-])/iu,
		phrases:
			/(?<!\p{L})(?:все[ -](?:равно|ещ[её]|же|таки)|все (?:больше|меньше|чаще|реже|лучше|хуже)|все в порядке|не (?:все|всем|всех|всегда))(?!\p{L})/giu,
	},
};

/**
 * The first word of a text that leaves no exception, as «always» or «никогда»; undefined where there is none, and in a
 * language that is not known here.
 */
export function absoluteWord(text: string, language: string): string | undefined {
	if (!Object.hasOwn(absolute, language)) return undefined;
	const { words, phrases } = absolute[language]!;
	return words.exec(text.replaceAll(phrases, ' '))?.[0];
}
