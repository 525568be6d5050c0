import type { FindingId } from '../../lib/findings/finding-ids.ts';
import type { QuizData } from '../../schemas/quiz/quiz.ts';
import { type Change, type Changes, changesOf, confirmationLine } from './confirmation.ts';
import type { Finding } from './finding.ts';
import { at, type Entry, type Site } from './site.ts';

/**
 * Finds what counts as right without having been confirmed. That does not change by oversight: readers have answered. A
 * change is confirmed in the file and in a revision of its own, so that readers are asked anew what changed and nothing else.
 *
 * @param value what the schema made of the quiz; its questions have ids of their own
 */
export function unconfirmedChanges(quiz: Entry<QuizData>, value: QuizData, site: Site): Finding[] {
	const { confirmed = {}, revision } = value;
	const changes = changesOf(value, site);
	const { newest, raised, list } = changes;
	if (newest === 0) return [unconfirmed(quiz, list)];
	if (newest > revision) {
		return Object.entries(confirmed).flatMap(([id, line]) => {
			if (line.revision <= revision) return [];
			const message = `The line names revision ${line.revision}, and the quiz is at ${revision}. Write \`revision: ${newest}\` at the top, or the line as it was.`;
			return [at(quiz, ['confirmed', id], 'quiz/revision', message)];
		});
	}
	if (raised && list.length === 0) {
		const message = `Nothing counts as right that did not in revision ${newest}, so nobody is to be asked anew. Write \`revision: ${newest}\`.`;
		return [at(quiz, ['revision'], 'quiz/revision', message)];
	}
	const renamed = new Set(list.map(({ renamedFrom }) => renamedFrom));
	return list.filter(({ id }) => !renamed.has(id)).map((change) => at(quiz, change.path, idOf(change), sentence(change, changes)));
}

function unconfirmed(quiz: Entry<QuizData>, list: readonly Change[]): Finding {
	const block = ['confirmed:', ...list.map(({ id, confirmation }) => `  ${confirmationLine(id, confirmation)}`)];
	const message = `Nothing is confirmed of this quiz yet. Run \`npm run confirm -- ${quiz.id}\`, or add at its end:\n\n${block.join('\n')}\n`;
	return { id: 'quiz/unconfirmed', file: quiz.file, message };
}

function idOf({ renamedFrom }: Change): FindingId {
	return renamedFrom === undefined ? 'quiz/changed-answer' : 'quiz/renamed-question';
}

function sentence(change: Change, { list, newest, raised, revision }: Changes): string {
	const { what, renamedFrom } = change;
	const quoted = ({ id, confirmation }: Change) => `\`${confirmationLine(id, confirmation)}\``;
	const raise = raised ? 'write' : `write \`revision: ${revision}\` at the top and`;
	if (renamedFrom !== undefined) {
		const lines = [change, ...list.filter(({ id }) => id === renamedFrom)].map(quoted).join(' and ');
		return `The question was confirmed as \`${renamedFrom}\`, and an id is permanent. Write \`id: ${renamedFrom}\` again. If it is meant to be another question, ${raise} below \`confirmed\` the lines ${lines}.`;
	}
	switch (what) {
		case 'new':
			return `The question is new since revision ${newest}. If it is meant to be asked, ${raise} below \`confirmed\` the line ${quoted(change)}.`;
		case 'changed':
			return `What counts as right in this question has changed since it was confirmed. If it is meant to change, ${raise} here ${quoted(change)}.`;
		case 'back':
			return `The question was removed and is back. If it is meant to be asked again, ${raise} here ${quoted(change)}.`;
		case 'gone':
			return `The question is not in the quiz any more: it was removed, or its id was changed. If it is meant to be gone, ${raise} here ${quoted(change)}.`;
	}
}
