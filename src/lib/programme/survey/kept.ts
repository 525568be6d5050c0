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
	let value: unknown;
	try {
		value = JSON.parse(kept);
	} catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== version) return undefined;
	const { id, answers } = value as Record<string, unknown>;
	if (typeof id !== 'string' || !isReturnId(id)) return undefined;
	return { id, answers: readAnswers(answers, questions) };
}

/** Whether a text may be the id of somebody’s answers. */
export function isReturnId(text: string): boolean {
	return /^[\w-]{8,64}$/.test(text);
}
