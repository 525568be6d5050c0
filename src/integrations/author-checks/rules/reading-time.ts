import { readingMinutes, readingSpeed, wordCount } from '../../../lib/text/reading-time.ts';
import { sentencesOf } from '../../../lib/text/sentences.ts';
import { readingTime, type GuidelineData, type LessonData } from '../../../schemas/docs.ts';
import type { Finding } from '../finding.ts';
import { allPages, at, type Page, type Site } from '../site.ts';
import { counted } from '../../../lib/text/counted.ts';

const tolerance = 1;
const { longest } = readingTime;

/** The minutes that a page promises are those its words take, give or take one. */
export function checkReadingTime(site: Site): Finding[] {
	return allPages(site).flatMap((page) => {
		const { value, text } = page;
		if (!value || value.kind === 'page' || text.broken) return [];
		const read = withoutRepetitions([text.words, ...value.keyPoints].join(' '));
		const needed = readingMinutes(read, page.language);
		if (Math.abs(needed - value.minutes) <= tolerance) return [];
		return [at(page, ['minutes'], 'page/reading-time', sentence(page, value, wordCount(read), needed))];
	});
}

/** The text with each sentence once: what stands there again is not read again, and makes no page longer. */
function withoutRepetitions(text: string): string {
	return [...new Set(sentencesOf(text))].join(' ');
}

function sentence({ language }: Page, { kind, minutes: promised }: LessonData | GuidelineData, words: number, needed: number): string {
	const shortest = readingTime.shortest[kind];
	const speed = readingSpeed(language);
	const found = `Found \`${promised}\`, but the page has ${counted(words, 'word')}, which take ${counted(needed, 'minute')} at ${speed} words a minute.`;
	if (needed > longest + tolerance) {
		return `${found} Cut about ${counted(words - longest * speed, 'word')}, or make two pages of it.`;
	}
	if (needed < shortest - tolerance) {
		return `${found} Write about ${counted((shortest - tolerance) * speed - words, 'word')} more, or join it with another page.`;
	}
	return `${found} Write \`minutes: ${Math.min(longest, Math.max(shortest, needed))}\`.`;
}
