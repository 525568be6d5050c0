/**
 * Reading speeds in words per minute from the International Reading Speed Texts
 * (Trauzettel-Klosinski & Dietz 2012, IOVS 53(9), 5452–5461, doi 10.1167/iovs.11-8284).
 */
const wordsPerMinute: Record<string, number> = { en: 228, ru: 184 };

/** The mean of the study's 17 languages. */
const meanSpeed = 184;

/** Words a reader of this language reads in a minute. */
export function readingSpeed(language: string): number {
	return Object.hasOwn(wordsPerMinute, language) ? wordsPerMinute[language]! : meanSpeed;
}

/** How many words a text has; a dash or a sign that stands alone is none. */
export function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/**
 * Minutes that a reader needs for a text.
 *
 * @param language two-letter code; a language that was not measured is read at the mean speed
 * @returns whole minutes, rounded up; 0 for a text without words
 */
export function readingMinutes(text: string, language: string): number {
	return Math.ceil(wordCount(text) / readingSpeed(language));
}
