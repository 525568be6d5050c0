/** The most words a sentence has, by docs/writing.md. */
export const longest: Readonly<Record<string, number>> = { en: 28, ru: 24 };

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text that have more words than `longest` allows in its language, with their number of words. */
export function longSentences(text: string, language: string): { sentence: string; words: number }[] {
	const most = longest[language];
	if (most === undefined) return [];
	return sentencesOf(text, language)
		.map((sentence) => ({ sentence, words: sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0 }))
		.filter(({ words }) => words > most);
}

function sentencesOf(text: string, language: string): string[] {
	const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
	segmenters.set(language, segmenter);
	return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}
