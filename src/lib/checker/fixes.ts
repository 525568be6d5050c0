import type { Range } from './fold.ts';
import { fits, type NetworkLimits } from './lengths.ts';
import type { Fix } from './rules.ts';
import type { shortened } from './shorten.ts';

/** Makes a text fit; what it takes is loaded only for texts that are too long. */
export type Shorten = typeof shortened;

/** A change of a text: what stands in a place is replaced. */
export interface Edit extends Range {
	text: string;
}

/**
 * What mends a finding; no edit where nothing safe can be done.
 *
 * @param languages of the draft, the main one first
 * @param networks for which it is meant
 * @param shorten once it is loaded
 */
export function editsOf(
	fix: Fix,
	draft: string,
	{
		ranges,
		languages,
		networks,
		shorten = (text) => text,
	}: {
		ranges: readonly Range[];
		languages: readonly string[];
		networks: readonly NetworkLimits[];
		shorten?: Shorten | undefined;
	},
): Edit[] {
	switch (fix.kind) {
		case 'begin': {
			const sentence = languages.map((language) => fix.text[language]).find((text) => text !== undefined);
			return sentence === undefined ? [] : [{ start: 0, end: 0, text: `${sentence}${draft.trim() === '' ? '' : '\n\n'}` }];
		}
		case 'camel-case':
			return ranges.flatMap(({ start, end }) => {
				const tag = draft.slice(start, end);
				const text = tag.replaceAll(
					/(^#|_+)(\p{L})/gu,
					(_, before: string, letter: string) => (before === '#' ? '#' : '') + letter.toUpperCase(),
				);
				return tag.includes('_') && text !== tag ? [{ start, end, text }] : [];
			});
		case 'one-of-each':
			return ranges.map(({ start, end }) => ({ start, end, text: [...new Set(draft.slice(start, end))].join('') }));
		case 'shorten': {
			const text = shorten(draft, (each) => fits(each, networks), fix);
			return text === draft ? [] : [{ start: 0, end: draft.length, text }];
		}
	}
}

/** The text with the edits made. They are in order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
	return edits.reduceRight((result, { start, end, text: replacement }) => result.slice(0, start) + replacement + result.slice(end), text);
}
