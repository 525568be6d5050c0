import { valuesIn } from './values-in.ts';

/** What `npm run new` writes where an author is to write; a text that has it is not finished. */
export const unfilled = '✎';

/** Where texts of a value still have the sign, at any depth. */
export function unfilledIn(value: unknown): PropertyKey[][] {
	return valuesIn(value).flatMap(({ value: text, path }) => (typeof text === 'string' && text.includes(unfilled) ? [path] : []));
}

/** How often the sign stands in a text. */
export function unfilledCount(text: string): number {
	return text.split(unfilled).length - 1;
}

/** The lines of a text, counted from 1, in which the sign stands. */
export const unfilledLines = (text: string): number[] => linesWith(text, unfilled);

/** The lines, counted from 1, with a note by `npm run new` that what stands there is only an example. */
export const unfilledNotes = (yaml: string): number[] => linesWith(yaml, ` # ${unfilled} `);

function linesWith(text: string, sought: string): number[] {
	if (!text.includes(sought)) return [];
	return text.split('\n').flatMap((line, index) => (line.includes(sought) ? [index + 1] : []));
}
