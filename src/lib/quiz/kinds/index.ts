import type { LintFinding } from '../lint/finding.ts';
import type { KindLogic, KeyPart, ReportedAnswers } from './kind.ts';
import * as registry from './registry.ts';

type Registry = typeof registry;

export type QuestionKind = keyof Registry;

/** A question of this kind as its author wrote it. */
export type WrittenOf<Name extends QuestionKind> = Parameters<Registry[Name]['lint']>[0];

/** A question as its author wrote it. */
export type WrittenQuestion = WrittenOf<QuestionKind>;

/** What an answer key needs of a question in one language. */
type Keyed = { [Name in QuestionKind]: { kind: Name } & Parameters<Registry[Name]['key']>[0] }[QuestionKind];

/** What a report needs of a question in one language. */
type Reportable = { [Name in QuestionKind]: { kind: Name } & Parameters<Registry[Name]['reported']>[0] }[QuestionKind];

const kinds: { readonly [Name in QuestionKind]: KindLogic<WrittenOf<Name> & { kind: Name }> } = registry;

/** The names of the kinds. */
export const questionKinds = Object.keys(kinds) as QuestionKind[];

/** Finds what is wrong with the answers of a question, by the rules of its kind. */
export function lintAnswers(question: WrittenQuestion, languages: readonly string[]): LintFinding[] {
	return kinds[question.kind].lint(question as never, languages);
}

/** Which answers a question takes and which are right, without wording and places. */
export function meaningOfAnswers(question: WrittenQuestion): unknown {
	return kinds[question.kind].meaning(question as never);
}

/** The parts of the answer key of a question in one language, and whether they are numbered. */
export function answerKey(question: Keyed): { parts: KeyPart[]; inOrder: boolean } {
	const { key, inOrder = false } = kinds[question.kind];
	return { parts: key(question as never), inOrder };
}

/** What a learning system is told of the answers to a question. */
export function reportedAnswers(question: Reportable): ReportedAnswers {
	return kinds[question.kind].reported(question as never);
}

/** Keys of the interface words that the elements of these kinds need. */
export function labelsOfKinds(names: readonly QuestionKind[]): App.TextKey[] {
	return [...new Set(names)].flatMap((name) => (kinds[name] as KindLogic<never>).labels ?? []);
}
