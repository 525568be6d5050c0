import { readVersioned } from '../../progress/versioned.ts';
import { readAnswers, type SurveyAnswers, type Asked } from './answers.ts';

/** Answers that are not handed in yet, with the random id under which they will be. */
export interface KeptAnswers {
	id: string;
	answers: SurveyAnswers;
}

const version = 1;

/** The answers as they are kept in the browser. */
export function serialiseKept({ id, answers }: KeptAnswers): string {
	return JSON.stringify({ version, id, answers });
}

/**
 * Reads what was kept, as something that anybody may have written. Answers that the questions no longer take are left out.
 *
 * @returns undefined when it is nothing of this version
 */
export function parseKept(kept: string, questions: readonly Asked[]): KeptAnswers | undefined {
	const value = readVersioned(kept, version);
	if (!value) return undefined;
	const { id, answers } = value;
	if (typeof id !== 'string' || !isReturnId(id)) return undefined;
	return { id, answers: readAnswers(answers, questions) };
}

/** Whether a text may be the id of somebody’s answers. */
export function isReturnId(text: string): boolean {
	return /^[\w-]{8,64}$/.test(text);
}
