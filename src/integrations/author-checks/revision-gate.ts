import type { FindingId } from '../../lib/findings/finding-ids.ts';
import type { QuizData } from '../../schemas/quiz/quiz.ts';
import { type Change, type Changes, changesOf } from './confirmation.ts';
import type { Finding } from './finding.ts';
import { at, type Entry, type Site } from './site.ts';

/**
 * Finds what counts as right without a new revision. That does not change by oversight: readers have answered. Whoever means
 * a change raises the number; `npm run record` notes the rest, so that readers are asked anew what changed and nothing else.
 *
 * @param value what the schema made of the quiz; its questions have ids of their own
 */
export function changesWithoutRevision(quiz: Entry<QuizData>, value: QuizData, site: Site): Finding[] {
	const { confirmed = {}, revision } = value;
	const changes = changesOf(value, site);
	const { newest, raised, list } = changes;
	if (newest === 0) return [];
	if (newest > revision) {
		return Object.entries(confirmed).flatMap(([id, line]) => {
			if (line.revision <= revision) return [];
			const message = `Revision ${line.revision} was recorded, and the quiz says ${revision}: readers have met the later one. Write \`revision: ${newest}\` at the top.`;
			return [at(quiz, ['confirmed', id], 'quiz/revision', message)];
		});
	}
	if (raised) {
		if (list.length > 0) return [];
		const message = `Nothing counts as right that did not in revision ${newest}, so nobody is to be asked anew. Write \`revision: ${newest}\`.`;
		return [at(quiz, ['revision'], 'quiz/revision', message)];
	}
	const renamed = new Set(list.map(({ renamedFrom }) => renamedFrom));
	return list.filter(({ id }) => !renamed.has(id)).map((change) => at(quiz, change.path, idOf(change), sentence(change, changes)));
}

function idOf({ renamedFrom }: Change): FindingId {
	return renamedFrom === undefined ? 'quiz/changed-answer' : 'quiz/renamed-question';
}

function sentence({ what, renamedFrom }: Change, { newest, revision }: Changes): string {
	const raise = `write \`revision: ${revision}\` at the top`;
	if (renamedFrom !== undefined) {
		return `Until now the question was \`${renamedFrom}\`, and an id is permanent. Write \`id: ${renamedFrom}\` again; if it is meant to be another question, ${raise}.`;
	}
	switch (what) {
		case 'new':
			return `The question is new since revision ${newest}. If it is meant to be asked, ${raise}.`;
		case 'changed':
			return `What counts as right in this question has changed since revision ${newest}. If it is meant to change, ${raise}: readers are then asked this question anew.`;
		case 'back':
			return `The question was removed and is back. If it is meant to be asked again, ${raise}.`;
		case 'gone':
			return `The question is not in the quiz any more: it was removed, or its id was changed. If it is meant to be gone, ${raise}.`;
	}
}
