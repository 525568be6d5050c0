import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';
import { isBegun, stepState, type StepRequirements } from '../progress/summary.ts';

/** A step with what is needed to say what is missing in it. */
export interface DescribedStep extends StepRequirements {
	quiz?:
		| { id: string; revision: number; draw?: number | undefined; questions?: readonly { id: string; since: number }[] | undefined }
		| undefined;
}

export interface PathStanding<S extends StepRequirements> {
	/** Number of steps that are done, quizzes to refresh among them. */
	done: number;
	total: number;
	/** Minutes of the steps that are open, rules to acknowledge again among them. */
	minutesLeft: number;
	/** The first open step, or `undefined` when all are done. */
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
	const { questions = [], draw = questions.length } = quiz;
	// Which are drawn is the quiz’s business; as many as a round asks are to be right, and the step is open for one at least.
	return { what: 'questions', count: Math.max(1, draw - questions.filter(isRight).length) };
}

/** The step to go on with after the present one: the next that is not done, and after the last one those left out before it. */
export function stepAfter<Step extends StepRequirements>(steps: readonly Step[], present: string, state: Progress): Step | undefined {
	const here = steps.findIndex(({ id }) => id === present);
	return [...steps.slice(here + 1), ...steps.slice(0, Math.max(here, 0))].find((step) => isOpenStep(step, state));
}

/** Whether a step of a path is to be done. A rule to acknowledge again is open again; questions to refresh leave a quiz passed. */
export function isOpenStep(step: StepRequirements, state: Progress): boolean {
	const is = stepState(step, state);
	return is === 'open' || (is === 'refresh' && !step.quiz);
}

/** How far a reader is on a learning path. */
export function pathProgress<S extends StepRequirements>(steps: readonly S[], state: Progress): PathStanding<S> {
	const states = steps.map((step) => ({ step, is: stepState(step, state) }));
	const open = steps.filter((step) => isOpenStep(step, state));
	return {
		done: steps.length - open.length,
		total: steps.length,
		minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
		next: open[0],
		finished: states.every(({ is }) => is !== 'open'),
		refresh: states.filter(({ is }) => is === 'refresh').map(({ step }) => step),
	};
}
