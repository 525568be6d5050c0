/**
 * The ways in which networks count the length of a text; `textLength` carries them out.
 *
 * - `utf16`: UTF-16 code units, as Telegram documents for messages; also the safe reading of limits that are
 *   published in «characters» without more, as LinkedIn's.
 * - `weighted`: X's weighted characters (docs.x.com/fundamentals/counting-characters): most letters 1, emoji and many
 *   symbols 2, each link 23. Counted by X's own library.
 */
export const countingRules = ['utf16', 'weighted'] as const;

export type CountingRule = (typeof countingRules)[number];
