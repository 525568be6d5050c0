import type { Asked } from './answers.ts';

/** A question as an author writes it, as far as its answers depend on it. */
export type WrittenSurvey =
	| { kind: 'single' | 'multiple'; id: string; options: readonly { id: string }[] }
	| { kind: 'rank'; id: string; options: readonly { id: string }[]; places: number }
	| { kind: 'scale'; id: string; steps: number }
	| { kind: 'text'; id: string };

/** What decides which answers each question takes. */
export function askedOf(questions: readonly WrittenSurvey[]): Asked[] {
	return questions.map((question) => {
		const { id, kind } = question;
		if (kind === 'text') return { id, kind, options: [] };
		if (kind === 'scale') return { id, kind, options: stepsOf(question.steps) };
		const options = question.options.map((option) => option.id);
		return kind === 'rank' ? { id, kind, options, places: question.places } : { id, kind, options };
	});
}

/** The steps of a scale, from the lowest: `1`, `2`, `3`. */
export function stepsOf(steps: number): string[] {
	return Array.from({ length: steps }, (_, index) => String(index + 1));
}
