import { sentencesOf } from '../../../lib/text/sentences.ts';
import { wordCount } from '../../../lib/text/reading-time.ts';
import type { Finding } from '../finding.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';

/** Shorter sentences may come back: “It depends.” */
const leastWords = 6;
/** A sentence may come back once, far from itself, as the note of a law does; a paragraph of so many words may not. */
const paragraphWords = 25;

/** What stands on a page again and again, or twice in a row, was pasted by mistake. In examples and scenes people repeat themselves. */
export function checkRepetitions(site: Site): Finding[] {
	return allPages(site).flatMap((page) => (page.text.broken ? [] : repetitionsIn(page)));
}

interface Occurrence {
	/** Where the text stands last, counted in sentences. */
	place: number;
	line: number;
	times: number;
	inRow: boolean;
}

function repetitionsIn(page: Page): Finding[] {
	const lines = page.text.withoutExamples.split('\n');
	const seen = new Map<string, Occurrence>();
	const note = (text: string, place: number, line: number) => {
		const known = seen.get(text);
		if (known) {
			known.inRow ||= place === known.place + 1;
			known.times += 1;
			known.place = place;
		} else seen.set(text, { place, line, times: 1, inRow: false });
	};
	const paragraphs = new Set<string>();
	let place = 0;
	for (const { text, line } of page.text.texts) {
		if (lines[line - 1]?.trim() === '') continue;
		const sentences = sentencesOf(text);
		for (const sentence of sentences) if (wordCount(sentence) >= leastWords) note(sentence, place++, line);
		const paragraph = sentences.join(' ');
		if (sentences.length < 2 || wordCount(paragraph) < paragraphWords) continue;
		if (paragraphs.has(paragraph)) return [pasted(page, line, sentences[0]!, 'The paragraph that begins', 2)];
		paragraphs.add(paragraph);
	}
	return [...seen].flatMap(([sentence, { line, times, inRow }]) =>
		times > 2 || inRow ? [pasted(page, line, sentence, 'The sentence', times)] : [],
	);
}

function pasted(page: Page, line: number, text: string, noun: string, times: number): Finding {
	const often = times === 2 ? 'twice' : `${times} times`;
	const start = text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
	return inBody(page, line, 'text/repeated', `${noun} «${start}» stands on this page ${often}. Keep one, and remove the rest.`);
}
