import { createHash } from 'node:crypto';
import { meaningOf, ruleText } from '../../lib/quiz/fingerprint.ts';
import type { QuestionData, QuizData } from '../../schemas/quiz/quiz.ts';
import { ruleOf, ruleWords } from './rule-words.ts';
import type { Site } from './site.ts';

/** What the file of a quiz says below `confirmed` of one question. */
export type Confirmation = NonNullable<QuizData['confirmed']>[string];

/** What has happened to a question since its quiz was last confirmed, and what to write of it. */
export interface Change {
	id: string;
	what: 'new' | 'changed' | 'back' | 'gone';
	/** Where it is, below the quiz. */
	path: (string | number)[];
	/** What is to be written below `confirmed`. */
	confirmation: Confirmation;
	/** The id under which the same question was confirmed. */
	renamedFrom?: string | undefined;
}

export interface Changes {
	list: Change[];
	/** The newest revision that a line names; 0 where nothing was confirmed. */
	newest: number;
	/** Whether the revision was raised after that, so that changes may be confirmed. */
	raised: boolean;
	/** The revision in which the changes are to be confirmed. */
	revision: number;
}

/**
 * Eight letters for a text; another text has others, but for one chance in four billion. YAML would read figures as a number.
 */
export function fingerprint(text: string): string {
	const digits = createHash('sha256').update(text).digest('hex').slice(0, 8);
	return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/** Fingerprint of the rule that a question rests on; undefined where it rests on none that can be read. */
export function clauseOf({ ref }: Pick<QuestionData, 'ref'>, site: Site): string | undefined {
	const rule = ref === undefined ? undefined : ruleOf(ref, site);
	const words = rule && ruleWords(rule, site);
	return words && fingerprint(ruleText(words));
}

/** What has to be confirmed of a quiz. Every change of one edit gets one and the same new revision. */
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

/** A confirmation as it stands in the file: `who-answers: { revision: 1, key: abcdefgh }`. */
export function confirmationLine(id: string, confirmation: Confirmation): string {
	const fields = Object.entries(confirmation).map(([name, value]) => `${name}: ${String(value)}`);
	return `${id}: { ${fields.join(', ')} }`;
}

function keyOf(question: QuestionData): string {
	return fingerprint(meaningOf(question));
}
