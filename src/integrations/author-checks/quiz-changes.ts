import { fingerprint, keyOf, newestRevision, ruleText } from '../../lib/quiz/fingerprint.ts';
import type { QuestionData, QuizData } from '../../schemas/quiz/quiz.ts';
import type { RecordedQuiz, RecordedQuestion } from '../../schemas/quiz/record.ts';
import { ruleOf, ruleWords } from './rule-words.ts';
import type { Site } from './site.ts';

/** What has happened to a question since its quiz was last recorded, and what is to be recorded of it. */
export interface Change {
	id: string;
	what: 'new' | 'changed' | 'back' | 'gone';
	/** What is to be recorded. */
	recorded: RecordedQuestion;
	/** The id under which the same question was recorded. */
	renamedFrom?: string | undefined;
}

export interface Changes {
	list: Change[];
	/** The newest revision that was recorded; 0 where none was. */
	newest: number;
	/** Whether the revision was raised after that, so that changes are meant. */
	raised: boolean;
	/** The revision in which the changes are made, or would have to be. */
	revision: number;
}

/** Fingerprint of the rule that a question rests on; undefined where it rests on none that can be read. */
export function clauseOf({ ref }: Pick<QuestionData, 'ref'>, site: Site): string | undefined {
	const rule = ref === undefined ? undefined : ruleOf(ref, site);
	const words = rule && ruleWords(rule, site);
	return words && fingerprint(ruleText(words));
}

/** What is recorded of a quiz; nothing of one that was never recorded or whose record cannot be read. */
export function recordOf(quiz: string, { quizRecords }: Pick<Site, 'quizRecords'>): RecordedQuiz {
	return quizRecords.get(quiz)?.value ?? {};
}

/** What has to be recorded of a quiz. Every change of one edit gets one and the same new revision. */
export function changesOf({ questions, revision }: QuizData, record: RecordedQuiz, site: Site): Changes {
	const newest = newestRevision(record);
	const raised = revision > newest;
	const next = raised ? revision : newest + 1;
	const recorded = (question: QuestionData): RecordedQuestion => {
		const clause = clauseOf(question, site);
		return { revision: next, key: keyOf(question), ...(clause !== undefined && { clause }) };
	};
	const ids = new Set(questions.map(({ id }) => id));
	const gone = Object.entries(record).flatMap(([id, line]) => ('removed' in line || ids.has(id) ? [] : [{ id, key: line.key }]));
	const list = questions.flatMap((question): Change[] => {
		const { id } = question;
		const line = Object.hasOwn(record, id) ? record[id] : undefined;
		if (line && 'removed' in line) return [{ id, what: 'back', recorded: recorded(question) }];
		if (!line) {
			const renamedFrom = gone.find((other) => other.key === keyOf({ ...question, id: other.id }))?.id;
			return [{ id, what: 'new', recorded: recorded(question), renamedFrom }];
		}
		return line.key === keyOf(question) ? [] : [{ id, what: 'changed', recorded: recorded(question) }];
	});
	const removals = gone.map(({ id }): Change => ({ id, what: 'gone', recorded: { revision: next, removed: true } }));
	return { list: [...list, ...removals], newest, raised, revision: next };
}
