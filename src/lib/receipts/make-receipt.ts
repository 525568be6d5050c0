import { own } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';
import { countedSteps } from '../paths/standing.ts';
import { latestAcknowledged, stepState } from '../progress/summary.ts';
import { rank } from '../random/shuffled.ts';
import { calendarDate } from '../time/visibility.ts';
import { encodeReceipt } from './code.ts';
import type { Curriculum, CurriculumStep } from './curriculum.ts';
import { receiptFormat, shortTraces, traces, type Receipt, type ReceiptStep } from './receipt.ts';

/** A step of a receipt, and the moment at which it was done. */
interface Result {
	at: number;
	step: ReceiptStep;
}

/**
 * The receipt of a path; `undefined` while a step is open or the path is unknown. Of a choice it names the lesson that was
 * done first, so that it stays the same when others follow. It depends on the progress alone, so
 * two devices that know the same make the same. Of a quiz it says that it was passed, and no answer: whoever is asked is
 * promised so.
 */
export function makeReceipt(
	curriculum: Curriculum,
	path: string,
	state: Progress,
	{ name, group }: { name?: string | undefined; group?: string | undefined } = {},
): Receipt | undefined {
	const steps = own(curriculum.paths, path)?.steps ?? [];
	if (steps.length === 0) return undefined;
	const results = countedSteps(steps).map((step) => earliest(step.flatMap((each) => result(each, curriculum, state) ?? [])));
	if (!results.every((each) => each !== undefined)) return undefined;
	const receipt = {
		format: receiptFormat,
		version: 1,
		path,
		finished: dayOf(Math.max(...results.map(({ at }) => at))),
		...(name && { name }),
		...(group && { group }),
		steps: results.map(({ step }) => step),
		trace: traceOf(results),
	} as const;
	return { ...receipt, code: encodeReceipt(receipt) };
}

function earliest(results: readonly Result[]): Result | undefined {
	return results.toSorted((a, b) => a.at - b.at)[0];
}

/** A rank has 32 bits, so that a trace takes two. */
function traceOf(results: readonly Result[]): number {
	const moments = results.map(({ step, at }) => `${step.id} ${at}`).join('\n');
	return (rank('trace', moments) % shortTraces) + (rank('first half', moments) % (traces / shortTraces)) * shortTraces;
}

function result({ id, quiz: quizId, acknowledge }: CurriculumStep, curriculum: Curriculum, state: Progress): Result | undefined {
	const described = quizId === undefined ? undefined : own(curriculum.quizzes, quizId);
	const quiz = quizId !== undefined && described ? { id: quizId, revision: described.revision } : undefined;
	if (stepState({ id, minutes: 0, quiz, acknowledge }, state) === 'open') return undefined;
	if (quiz) {
		const { revision, at } = own(state.quizzes, quiz.id)!.passed!;
		return { at, step: { id, done: dayOf(at), quiz: { id: quiz.id, revision } } };
	}
	if (acknowledge !== undefined) {
		const latest = latestAcknowledged(state, id);
		return latest && { at: latest.at, step: { id, done: dayOf(latest.at), version: latest.version } };
	}
	const { at } = own(state.lessons, id)!;
	return { at, step: { id, done: dayOf(at) } };
}

const lastDay = Date.UTC(9999, 11, 30);

function dayOf(at: number): string {
	return calendarDate(new Date(Math.min(at, lastDay)));
}
