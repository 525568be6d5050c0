import { plainText } from '../text/plain-text.ts';
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

/**
 * The canonical text of a rule: its words in each language. White space, case and punctuation are left out, so a comma may
 * be mended without anybody having to compare questions with it again.
 *
 * @param texts the words of the rule by language code
 */
export function ruleText(texts: ReadonlyMap<string, string>): string {
	return JSON.stringify(sorted([...texts].map(([language, words]) => [language, plainText(words)])));
}
