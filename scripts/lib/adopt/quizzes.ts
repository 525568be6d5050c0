import { changesOf, clauseOf, type Confirmation } from '../../../src/integrations/author-checks/confirmation.ts';
import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';
import type { Site } from '../../../src/integrations/author-checks/site.ts';
import { withConfirmed } from '../with-confirmed.ts';
import type { Changes } from './changes.ts';

/**
 * Confirms in quizzes what reads differently only because the company or the languages are others: answers with its name,
 * and rules that somebody had compared with their questions until then.
 *
 * @param files the files as they will be
 */
export async function confirmQuizzes(before: Site, after: Site, files: ProjectFiles, changes: Changes): Promise<void> {
	for (const { id, file, value } of after.quizzes.values()) {
		const old = before.quizzes.get(id)?.value;
		if (!value || !old) continue;
		const lines = new Map<string, Confirmation>();
		if (changesOf(old, before).list.length === 0) {
			for (const change of changesOf(value, after).list) {
				if (change.what === 'changed') lines.set(change.id, { ...change.confirmation, revision: value.revision });
			}
		}
		for (const question of value.questions) {
			const line = lines.get(question.id) ?? value.confirmed?.[question.id];
			if (!line || 'removed' in line) continue;
			const clause = clauseOf(question, after);
			const wasCompared =
				value.confirmed?.[question.id] !== undefined && clauseOf(question, before) === clauseIn(old.confirmed?.[question.id]);
			if (wasCompared && clause !== undefined && clause !== clauseIn(line)) lines.set(question.id, { ...line, clause });
		}
		if (lines.size > 0) changes.set(file, withConfirmed((await files.read(file)).toString('utf8'), lines));
	}
}

function clauseIn(line: Confirmation | undefined): string | undefined {
	return line && 'clause' in line ? line.clause : undefined;
}
