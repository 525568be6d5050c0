/** The kinds of questions. */
export const questionKinds = ['single', 'multiple', 'order', 'match', 'text', 'post', 'scenario'] as const;

export type QuestionKind = (typeof questionKinds)[number];

/**
 * What an answer is made of, for each kind; it is also how a browser keeps it:
 *
 * - `single`, `multiple`: ids of the chosen options, sorted;
 * - `post`: ids of the marked sentences, sorted;
 * - `order`: ids of the things in the reader's order;
 * - `match`: `left=right` with the ids of two pairs, sorted;
 * - `text`: what was typed, as the only entry;
 * - `scenario`: ids of the choices in the order in which they were taken, then the id of the ending.
 */
export type Response = readonly string[];
