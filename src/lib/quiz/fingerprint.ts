import { plainText } from '../text/plain-text.ts';
import { sha256 } from '../text/sha256.ts';
import { meaningOfAnswers, type WrittenQuestion } from './kinds/index.ts';
import { sorted } from './sorted.ts';

/**
 * The canonical text of a question: which answers it takes and which are right, and the rule it rests on. Two questions
 * with one text ask the same of a reader, however they are worded.
 *
 * Wording and the places of options, pairs and sentences are left out, so mending them changes nothing. Typed answers count
 * as the grading reads them: without case, ё, quotes and marks. All languages of the file count, enabled or not, so that a
 * company that switches one off has no question changed.
 */
export function meaningOf(question: WrittenQuestion): string {
	return JSON.stringify([question.id, question.kind, question.ref ?? null, meaningOfAnswers(question)]);
}

/** Eight letters for a text; another text has others, but for one chance in four billion. YAML would read figures as a number. */
export function fingerprint(text: string): string {
	const digits = sha256(text).slice(0, 8);
	return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/** The fingerprint of what counts as right in a question. */
export function keyOf(question: WrittenQuestion): string {
	return fingerprint(meaningOf(question));
}

/** What is recorded of a question. */
interface Recorded {
	revision: number;
	key?: string;
}

/** What is recorded of the questions of a quiz, by their ids. */
type RecordedQuestions = Readonly<{ [id: string]: Recorded }>;

/** The newest revision of which anything is recorded; 0 where nothing is. */
export function newestRevision(record: RecordedQuestions): number {
	return Math.max(0, ...Object.values(record).map((line) => line.revision));
}

/**
 * The revision in which the right answer to a question last changed: older answers to it no longer count. What has changed
 * since anything was recorded has changed in the revision that the quiz is at.
 */
export function sinceOf({ revision }: { revision: number }, record: RecordedQuestions, question: WrittenQuestion): number {
	const line = record[question.id];
	const stays = line && (revision <= newestRevision(record) || line.key === keyOf(question));
	return stays ? line.revision : revision;
}

/**
 * The canonical text of a rule: its words in each language. White space, case and punctuation are left out, so a comma may
 * be mended without anybody having to compare questions with it again.
 *
 * @param texts the words of the rule by language code
 */
export function ruleText(texts: ReadonlyMap<string, string>): string {
	return JSON.stringify(sorted([...texts].map(([language, words]) => [language, plainText(words)])));
}
