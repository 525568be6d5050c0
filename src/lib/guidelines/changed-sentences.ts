import { difference, type Edited } from '../text/difference.ts';
import { headingOf } from './kept-text.ts';

/** Some words of a sentence. */
export interface SentencePart {
	kind: 'same' | 'removed' | 'added';
	text: string;
}

/** A sentence or heading that is new, gone, or reads differently. */
export interface ChangedSentence {
	kind: 'added' | 'removed' | 'changed';
	/** Without what was added it is the old sentence, without what was removed the new one. */
	parts: SentencePart[];
}

export interface ChangedSection {
	/** Heading under which the sentences stand; `undefined` before the first. */
	heading: string | undefined;
	sentences: ChangedSentence[];
}

/** A sentence before and after; one of the two is missing where it is new or gone. */
interface Pair {
	before?: string;
	after?: string;
}

/** Share of words in common from which two sentences are one that was changed, 0 to 1. */
const alike = 0.5;

/**
 * What a reader who knows one version has to read of another: the sentences that differ, section by section.
 *
 * @param before lines of the kept text that the reader knows (`linesOf`)
 * @param after lines of the one that holds now
 */
export function changedSentences(before: readonly string[], after: readonly string[]): ChangedSection[] {
	const sections: ChangedSection[] = [];
	let heading: string | undefined;
	let run: Edited<string>[] = [];
	const close = () => {
		for (const pair of pairsOf(run.splice(0))) {
			heading = headingOf(pair.after ?? '') ?? heading;
			const last = sections.at(-1);
			const section = last && last.heading === heading ? last : { heading, sentences: [] };
			if (section !== last) sections.push(section);
			section.sentences.push(changed(pair));
		}
	};
	for (const mark of difference(before, after)) {
		if (mark.kind !== 'same') {
			run.push(mark);
			continue;
		}
		close();
		heading = headingOf(mark.entry) ?? heading;
	}
	close();
	return sections;
}

/** Finds in what was removed and added side by side the sentences that were only changed. */
function pairsOf(run: readonly Edited<string>[]): Pair[] {
	const added = run.flatMap(({ kind, entry }) => (kind === 'added' ? [entry] : []));
	const pairs = run.flatMap(({ kind, entry: before }): Pair[] => {
		if (kind !== 'removed') return [];
		const place = added.findIndex((other) => likeness(before, other) >= alike);
		if (place === -1) return [{ before }];
		const [after = '', ...passed] = added.splice(0, place + 1).toReversed();
		return [...passed.toReversed().map((each) => ({ after: each })), { before, after }];
	});
	return [...pairs, ...added.map((after) => ({ after }))];
}

/** Share of words that two lines have in common; a heading is like no sentence. */
function likeness(one: string, other: string): number {
	if ((headingOf(one) === undefined) !== (headingOf(other) === undefined)) return 0;
	const [before, after] = [wordsOf(one), wordsOf(other)];
	const same = difference(before, after).filter(({ kind }) => kind === 'same').length;
	return (2 * same) / (before.length + after.length);
}

function changed({ before, after }: Pair): ChangedSentence {
	const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
	const parts: SentencePart[] = [];
	for (const mark of difference(wordsOf(before), wordsOf(after))) {
		const last = parts.at(-1);
		if (last?.kind === mark.kind) last.text += mark.entry;
		else parts.push({ kind: mark.kind, text: mark.entry });
	}
	return { kind, parts };
}

/** Words and signs, each with the space before it. */
function wordsOf(line: string | undefined): string[] {
	return (line === undefined ? '' : (headingOf(line) ?? line)).match(/\s*(?:[\p{L}\p{N}]+|\S)/gu) ?? [];
}
