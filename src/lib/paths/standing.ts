import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';
import { isBegun, isRead, stepState, type StepRequirements } from '../progress/summary.ts';

/** A step with what is needed to say what is missing in it. */
export interface DescribedStep extends StepRequirements {
	quiz?:
		| {
				id: string;
				revision: number;
				pass: number;
				draw?: number | undefined;
				questions?: readonly { id: string; since: number }[] | undefined;
		  }
		| undefined;
}

export interface PathStanding<S extends StepRequirements> {
	/** Number of steps that are done, quizzes to refresh among them; a choice is one step. */
	done: number;
	total: number;
	/** Minutes of the steps that are open, rules to acknowledge again among them, without what is read, and the longest lesson of a choice. */
	minutesLeft: number;
	/** The first open step, of a choice the one that is begun, or `undefined` when all are done. */
	next: S | undefined;
	/** Every step has been done, whatever has changed since: there is a receipt to be had. */
	finished: boolean;
	/** Steps that were done and have changed since. */
	refresh: S[];
}

/** What a reader still has to do in a step that they have begun. */
export type Missing = { what: 'questions'; count: number } | { what: 'acknowledgement' | 'reading' };

/** What is missing in a step that is begun; `undefined` in any other. */
export function missingIn(step: DescribedStep, state: Progress): Missing | undefined {
	if (!isBegun(step, state)) return undefined;
	const { quiz } = step;
	if (!quiz) return { what: step.acknowledge === undefined ? 'reading' : 'acknowledgement' };
	const answers = own(state.quizzes, quiz.id)?.answers;
	const isRight = ({ id, since }: { id: string; since: number }) => {
		const last = own(answers, id)?.last;
		return last !== undefined && last.revision >= since && last.correct;
	};
	const { pass, questions = [], draw = questions.length } = quiz;
	// Which are drawn is the quiz’s business; as many of a round as pass are to be right, and the step is open for one at least.
	return { what: 'questions', count: Math.max(1, Math.ceil(pass * draw) - questions.filter(isRight).length) };
}

/**
 * The step to go on with after the present one: the next that is not done, and after the last one those left out before it.
 * The others of a choice come no more: whoever is on one of its lessons has chosen.
 */
export function stepAfter<Step extends StepRequirements>(steps: readonly Step[], present: string, state: Progress): Step | undefined {
	const counted = countedSteps(steps);
	const here = counted.findIndex((step) => step.some(({ id }) => id === present));
	const open = openSteps(steps, state);
	const next = [...counted.slice(here + 1), ...counted.slice(0, Math.max(here, 0))].find(([step]) => step && open.includes(step));
	return next && firstOf(next, state);
}

/** Steps as they are counted: those of which one is enough are one. */
export function countedSteps<Step extends Pick<StepRequirements, 'choice'>>(steps: readonly Step[]): Step[][] {
	const counted = new Map<unknown, Step[]>();
	for (const step of steps) {
		const key = step.choice ?? step;
		counted.set(key, [...(counted.get(key) ?? []), step]);
	}
	return [...counted.values()];
}

/** The steps that are to be done; of a choice all, until one of them is. */
export function openSteps<Step extends StepRequirements>(steps: readonly Step[], state: Progress): Step[] {
	return countedSteps(steps).flatMap((step) => (step.every((each) => isOpenStep(each, state)) ? step : []));
}

/** Whether a reader has still to choose which of several steps to do. */
export function isToChoose(step: StepRequirements, state: Progress): boolean {
	return step.choice !== undefined && !isBegun(step, state);
}

/** Of a choice the step that is begun, where one is. */
function firstOf<Step extends StepRequirements>(step: readonly Step[], state: Progress): Step | undefined {
	return step.find((each) => isBegun(each, state)) ?? step[0];
}

/** Whether a step of a path is to be done. A rule to acknowledge again is open again; questions to refresh leave a quiz passed. */
export function isOpenStep(step: StepRequirements, state: Progress): boolean {
	const is = stepState(step, state);
	return is === 'open' || (is === 'refresh' && !step.quiz);
}

/** Whether a step is read, with its questions or its acknowledgement still to come. */
function isToFinish(step: StepRequirements, state: Progress): boolean {
	return isRead(state, step.id) && stepState(step, state) === 'open';
}

/** How far a reader is on a learning path. */
export function pathProgress<S extends StepRequirements>(steps: readonly S[], state: Progress): PathStanding<S> {
	const counted = countedSteps(steps);
	const open = countedSteps(openSteps(steps, state));
	return {
		done: counted.length - open.length,
		total: counted.length,
		minutesLeft: minutesOf(open.flat().map((step) => (isToFinish(step, state) ? { ...step, minutes: step.after ?? 1 } : step))),
		next: firstOf(open[0] ?? [], state),
		finished: counted.every((step) => step.some((each) => stepState(each, state) !== 'open')),
		refresh: steps.filter((step) => stepState(step, state) === 'refresh'),
	};
}

/** How long steps take; of a choice the longest counts, so that nobody is promised too little. */
export function minutesOf(steps: readonly Pick<StepRequirements, 'minutes' | 'choice'>[]): number {
	return countedSteps(steps).reduce((sum, step) => sum + Math.max(...step.map(({ minutes }) => minutes)), 0);
}
