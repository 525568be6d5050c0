import { fingerprint, keyOf, ruleText } from '../../lib/quiz/fingerprint.ts';
import type { QuestionData, QuizData } from '../../schemas/quiz/quiz.ts';
import { ruleOf, ruleWords } from './rule-words.ts';
import type { Site } from './site.ts';

/** What `npm run record` has written below `confirmed` of one question. */
export type Confirmation = NonNullable<QuizData['confirmed']>[string];

/** What has happened to a question since its quiz was last recorded, and what is to be recorded of it. */
export interface Change {
	id: string;
	what: 'new' | 'changed' | 'back' | 'gone';
	/** Where it is, below the quiz. */
	path: (string | number)[];
	/** What is to be recorded. */
	confirmation: Confirmation;
	/** The id under which the same question was recorded. */
	renamedFrom?: string | undefined;
}

export interface Changes {
	list: Change[];
	/** The newest revision that a line names; 0 where nothing was recorded. */
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

/** What has to be recorded of a quiz. Every change of one edit gets one and the same new revision. */
export function changesOf({ questions, confirmed = {}, revision }: QuizData, site: Site): Changes {
	const newest = Math.max(0, ...Object.values(confirmed).map((line) => line.revision));
	const raised = revision > newest;
	const next = raised ? revision : newest + 1;
	const confirm = (question: QuestionData): Confirmation => {
		const clause = clauseOf(question, site);
		return { revision: next, key: keyOf(question), ...(clause !== undefined && { clause }) };
	};
	const ids = new Set(questions.map(({ id }) => id));
	const gone = Object.entries(confirmed).flatMap(([id, line]) => ('removed' in line || ids.has(id) ? [] : [{ id, key: line.key }]));
	const list = questions.flatMap((question, index): Change[] => {
		const { id } = question;
		const line = Object.hasOwn(confirmed, id) ? confirmed[id] : undefined;
		if (line && 'removed' in line) return [{ id, what: 'back', path: ['confirmed', id], confirmation: confirm(question) }];
		if (!line) {
			const renamedFrom = gone.find((other) => other.key === keyOf({ ...question, id: other.id }))?.id;
			return [{ id, what: 'new', path: ['questions', index], confirmation: confirm(question), renamedFrom }];
		}
		if (line.key === keyOf(question)) return [];
		return [{ id, what: 'changed', path: ['confirmed', id], confirmation: confirm(question) }];
	});
	const removals = gone.map(({ id }): Change => ({
		id,
		what: 'gone',
		path: ['confirmed', id],
		confirmation: { revision: next, removed: true },
	}));
	return { list: [...list, ...removals], newest, raised, revision: next };
}
