import { plainText } from '../text/plain-text.ts';
import type { WrittenQuestion } from './written.ts';

/**
 * The canonical text of a question: which answers it takes and which are right, and the rule it rests on. Two questions
 * with one text ask the same of a reader, however they are worded.
 *
 * Wording and the places of options, pairs and sentences are left out, so mending them changes nothing. Typed answers count
 * as the grading reads them: without case, ё, quotes and marks. All languages of the file count, enabled or not, so that a
 * company that switches one off has no question changed.
 */
export function meaningOf(question: WrittenQuestion): string {
	return JSON.stringify([question.id, question.kind, question.ref ?? null, keyOf(question)]);
}

function keyOf(question: WrittenQuestion): unknown {
	switch (question.kind) {
		case 'single':
		case 'multiple':
			return sorted(question.options.map(({ id, correct }) => [id, correct]));
		case 'order':
			return question.items.map(({ id }) => id);
		case 'match':
			return sorted(question.pairs.map(({ id }) => [id]));
		case 'text':
			return sorted(
				Object.entries(question.accept).map(([language, answers]) => [language, ...new Set(answers.map(plainText).toSorted())]),
			);
		case 'post':
			return sorted(question.sentences.map(({ id, breaks }) => [id, breaks]));
		case 'scenario':
			return {
				first: question.scenes[0]?.id,
				scenes: sorted(question.scenes.map(({ id, choices }) => [id, ...sorted(choices.map(({ id, to }) => [id, to]))])),
				endings: sorted(question.endings.map(({ id, result }) => [id, result])),
			};
	}
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

/** Entries in the order of what stands first in each. */
function sorted<Entry extends readonly unknown[]>(entries: readonly Entry[]): Entry[] {
	return entries.toSorted((a, b) => {
		const [first, second] = [String(a[0]), String(b[0])];
		return first < second ? -1 : Number(first > second);
	});
}
