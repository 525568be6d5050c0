import { changesOf, clauseOf, recordOf } from '../../../src/integrations/author-checks/quiz-changes.ts';
import { quizRecordsFolder, recordText } from '../../../src/integrations/author-checks/records.ts';
import type { Site } from '../../../src/integrations/author-checks/site.ts';
import type { RecordedQuiz, RecordedQuestion } from '../../../src/schemas/quiz/record.ts';
import type { FileChanges } from './changes.ts';

/**
 * Records of quizzes what reads differently only because the company or the languages are others: answers with its name,
 * and rules that somebody had compared with their questions until then.
 *
 * @param after the content as it will be
 */
export function recordQuizzes(before: Site, after: Site, changes: FileChanges): void {
	for (const { id, value } of after.quizzes.values()) {
		const old = before.quizzes.get(id)?.value;
		if (!value || !old) continue;
		const record = recordOf(id, before);
		const lines: RecordedQuiz = {};
		if (changesOf(old, record, before).list.length === 0) {
			for (const change of changesOf(value, record, after).list) {
				if (change.what === 'changed') lines[change.id] = { ...change.recorded, revision: value.revision };
			}
		}
		for (const question of value.questions) {
			const recorded = record[question.id];
			const line = lines[question.id] ?? recorded;
			if (!recorded || !line || 'removed' in line) continue;
			const clause = clauseOf(question, after);
			const wasCompared = clauseOf(question, before) === clauseIn(recorded);
			if (wasCompared && clause !== undefined && clause !== clauseIn(line)) lines[question.id] = { ...line, clause };
		}
		if (Object.keys(lines).length > 0) changes.set(`${quizRecordsFolder}/${id}.json`, recordText({ ...record, ...lines }));
	}
}

function clauseIn(line: RecordedQuestion): string | undefined {
	return 'clause' in line ? line.clause : undefined;
}
