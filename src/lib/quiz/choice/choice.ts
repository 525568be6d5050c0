import type { InLanguage } from '../../text/in-language.ts';
import type { CommonFields, KeyPart, ReportedAnswers, Texts } from '../kinds/kind.ts';
import { sorted } from '../sorted.ts';

/** What the kinds `single` and `multiple` have in common: options to choose from. */
export interface ChoiceQuestion extends CommonFields {
	kind: 'single' | 'multiple';
	options: readonly { id: string; correct: boolean; text: Texts; why: Texts }[];
}

export function meaningOfOptions({ options }: ChoiceQuestion): unknown {
	return sorted(options.map(({ id, correct }) => [id, correct]));
}

export function keyOfOptions({ options }: InLanguage<Pick<ChoiceQuestion, 'options'>>): KeyPart[] {
	return options.map(({ id, text, why, correct }) => ({ id, text, why, correct, verdict: correct ? 'quiz.right' : 'quiz.missed' }));
}

export function reportedOptions({ options }: { options: readonly { id: string; correct: boolean }[] }): ReportedAnswers {
	const right = options.filter(({ correct }) => correct);
	return { type: 'choice', parts: options.map(({ id }) => id), patterns: [right.map(({ id }) => id)] };
}
