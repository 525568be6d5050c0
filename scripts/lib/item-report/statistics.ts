import { smallestGroup } from '../../../src/lib/programme/smallest-group.ts';
import type { QuestionData } from '../../../src/schemas/quiz/quiz.ts';
import type { FirstAnswer, ReadResults } from './answers.ts';

/** Fewer people say nothing of how a question tells those who know from those who do not. */
export const fewForDiscrimination = 20;

export interface ItemFigures {
	quiz: string;
	question: QuestionData;
	/** How many people answered it. */
	answered: number;
	/** Share of those who were right at first, 0 to 1. */
	share: number;
	/**
	 * How being right here goes with being right in the rest of the quiz, −1 to 1: the point-biserial correlation with the
	 * share of the other questions. Absent for too few people, and where all are alike.
	 */
	discrimination?: number | undefined;
	/** How often each option was chosen, by its id; absent for questions without options, and where no export says. */
	chosen?: ReadonlyMap<string, number> | undefined;
}

export interface ItemReport {
	/** The questions that enough people answered: by quiz, in the order of the file. */
	items: ItemFigures[];
	/** How many questions fewer people answered, which are not shown. */
	tooFew: number;
}

type Quizzes = readonly { id: string; questions: readonly QuestionData[] }[];

/** How the first answers to each question went. What fewer people answered than may be shown is counted and left out. */
export function itemReport(quizzes: Quizzes, { answers, sums }: Pick<ReadResults, 'answers' | 'sums'>): ItemReport {
	const shown = quizzes.flatMap(({ id: quiz, questions }) => {
		const ids = new Set(questions.map(({ id }) => id));
		const own = answers.filter(({ question }) => ids.has(question));
		const tallies = talliesOf(own);
		return questions.flatMap((question): ItemFigures[] => {
			const given = own.filter((each) => each.question === question.id);
			const tables = sums.filter((each) => each.question === question.id);
			const answered = given.length + total(tables.map((each) => each.answered));
			if (answered === 0) return [];
			const rightOnes = given.filter(({ correct }) => correct).length + total(tables.map((each) => each.answered * each.share));
			return [
				{
					quiz,
					question,
					answered,
					share: rightOnes / answered,
					discrimination: discrimination(given, tallies),
					chosen: choices(question, given),
				},
			];
		});
	});
	const items = shown.filter(({ answered }) => answered >= smallestGroup);
	return { items, tooFew: shown.length - items.length };
}

/** How many questions of a quiz somebody answered, and how many of them right at first. */
interface Tally {
	answered: number;
	right: number;
}

function talliesOf(answers: readonly FirstAnswer[]): Map<string, Tally> {
	const tallies = new Map<string, Tally>();
	for (const { learner, correct } of answers) {
		const { answered, right } = tallies.get(learner) ?? { answered: 0, right: 0 };
		tallies.set(learner, { answered: answered + 1, right: right + Number(correct) });
	}
	return tallies;
}

function discrimination(given: readonly FirstAnswer[], tallies: ReadonlyMap<string, Tally>): number | undefined {
	const pairs = given.flatMap(({ learner, correct }) => {
		const { answered, right } = tallies.get(learner)!;
		return answered === 1 ? [] : [[Number(correct), (right - Number(correct)) / (answered - 1)] as const];
	});
	if (pairs.length < fewForDiscrimination) return undefined;
	const [x, y] = [mean(pairs.map(([own]) => own)), mean(pairs.map(([, rest]) => rest))];
	const spread = Math.sqrt(total(pairs.map(([own]) => (own - x) ** 2)) * total(pairs.map(([, rest]) => (rest - y) ** 2)));
	return spread === 0 ? undefined : total(pairs.map(([own, rest]) => (own - x) * (rest - y))) / spread;
}

function choices(question: QuestionData, given: readonly FirstAnswer[]): ReadonlyMap<string, number> | undefined {
	if (question.kind !== 'single' && question.kind !== 'multiple') return undefined;
	const ids = question.options.map(({ id }) => id);
	const said = given.filter(({ chosen }) => chosen.length > 0);
	// Few who say what they chose could be recognised by it.
	if (said.length < smallestGroup) return undefined;
	const counts = new Map(ids.map((id) => [id, 0]));
	for (const each of said.flatMap(({ chosen }) => chosen)) {
		// SCORM 1.2 has letters in place of ids: `a` is the first option of the file.
		const id = counts.has(each) ? each : /^[a-z]$/.test(each) ? ids[each.charCodeAt(0) - 97] : undefined;
		if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const mean = (numbers: readonly number[]): number => total(numbers) / numbers.length;
