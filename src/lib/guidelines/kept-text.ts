import { sentencesOf } from '../text/sentences.ts';

/**
 * What is kept of a version of a guideline, as a text file: one sentence a line, blank lines between paragraphs, and headings
 * marked as in Markdown, `## The rule`.
 *
 * @param blocks paragraphs and headings in their order
 */
export function keptText(blocks: readonly string[]): string {
	return `${blocks.map((block) => sentencesOf(block).join('\n')).join('\n\n')}\n`;
}

/** The sentences and headings of a kept text. */
export function linesOf(text: string): string[] {
	return text.split('\n').flatMap((line) => line.trim() || []);
}

/** The words of a heading; `undefined` for a sentence. */
export function headingOf(line: string): string | undefined {
	return /^#{2,6} (.+)$/.exec(line)?.[1];
}
