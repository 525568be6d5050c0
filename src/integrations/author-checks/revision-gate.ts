import type { FindingId } from '../../lib/findings/finding-ids.ts';
import type { QuizData } from '../../schemas/quiz/quiz.ts';
import type { Finding } from './finding.ts';
import { type Change, type Changes, changesOf, recordOf } from './quiz-changes.ts';
import { at, type Entry, type Site } from './site.ts';

/**
 * Finds what counts as right without a new revision. That does not change by oversight: readers have answered. Whoever means
 * a change raises the number; `npm run record` notes the rest, so that readers are asked anew what changed and nothing else.
 *
 * @param value what the schema made of the quiz; its questions have ids of their own
 */
export function changesWithoutRevision(quiz: Entry<QuizData>, value: QuizData, site: Site): Finding[] {
	const { revision, questions } = value;
	const changes = changesOf(value, recordOf(quiz.id, site), site);
	const { newest, raised, list } = changes;
	if (newest === 0) return [];
	if (newest > revision) {
		const right = list.length > 0 ? changes.revision : newest;
		const message = `Revision ${newest} was recorded, and the quiz says ${revision}: readers have met the later one. Write \`revision: ${right}\`.`;
		return [at(quiz, ['revision'], 'quiz/revision', message)];
	}
	if (raised) {
		if (list.length > 0) return [];
		const message = `Nothing counts as right that did not in revision ${newest}, so nobody is to be asked anew. Write \`revision: ${newest}\`.`;
		return [at(quiz, ['revision'], 'quiz/revision', message)];
	}
	const renamed = new Set(list.map(({ renamedFrom }) => renamedFrom));
	const pathOf = ({ id }: Change) => {
		const index = questions.findIndex((question) => question.id === id);
		return index < 0 ? ['questions'] : ['questions', index];
	};
	return list.filter(({ id }) => !renamed.has(id)).map((change) => at(quiz, pathOf(change), idOf(change), sentence(change, changes)));
}

function idOf({ renamedFrom }: Change): FindingId {
	return renamedFrom === undefined ? 'quiz/changed-answer' : 'quiz/renamed-question';
}

function sentence({ id, what, renamedFrom }: Change, { newest, revision }: Changes): string {
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
			return `The question \`${id}\` is not in the quiz any more: it was removed, or its id was changed. If it is meant to be gone, ${raise}.`;
	}
}
