import { smallestGroup } from '../smallest-group.ts';
import { own } from '../../progress/dictionary.ts';
import type { SurveyAnswers, Asked } from './answers.ts';

export interface Sum {
	id: string;
	/** How many people answered the question. */
	answered: number;
	/**
	 * How often each option was chosen, in the order of the options. In a question about an order they are points: of
	 * three places the first gives three, the second two, the third one (a Borda count).
	 */
	counts: number[];
}

/** Sums the answers of people, question by question. Nothing is kept of who answered what together. */
export function sumAnswers(people: readonly SurveyAnswers[], questions: readonly Asked[]): Sum[] {
	return questions.map((question) => {
		const given = people.flatMap((answers) => {
			const chosen = own(answers, question.id);
			return chosen === undefined ? [] : [chosen];
		});
		return {
			id: question.id,
			answered: given.length,
			counts: question.options.map((option) => given.reduce((total, chosen) => total + worth(question, chosen.indexOf(option)), 0)),
		};
	});
}

/** Whether what a number of people answered may be shown. */
export function mayShow(answered: number): boolean {
	return answered >= smallestGroup;
}

function worth({ kind, places = 1 }: Asked, place: number): number {
	if (place === -1) return 0;
	return kind === 'rank' ? Math.max(places - place, 0) : 1;
}
