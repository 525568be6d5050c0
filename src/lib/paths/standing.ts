import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';
import { isRead, stepState, type StepRequirements } from '../progress/summary.ts';

/** A step with what is needed to say what is missing in it. */
export interface DescribedStep extends StepRequirements {
	quiz?:
		| { id: string; revision: number; draw?: number | undefined; questions?: readonly { id: string; since: number }[] | undefined }
		| undefined;
}

/** What a reader still has to do in a step that they have begun. */
export type Missing = { what: 'questions'; count: number } | { what: 'acknowledgement' | 'reading' };

/** Whether a reader has begun with what a step asks for, and not done it. */
export function isBegun({ id, quiz, ...rest }: StepRequirements, state: Progress): boolean {
	if (stepState({ id, quiz, ...rest }, state) !== 'open') return false;
	return isRead(state, id) || (quiz !== undefined && Object.keys(own(state.quizzes, quiz.id)?.answers ?? {}).length > 0);
}

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
	return [...steps.slice(here + 1), ...steps.slice(0, Math.max(here, 0))].find((step) => stepState(step, state) === 'open');
}
