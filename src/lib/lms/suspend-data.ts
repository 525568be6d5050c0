import { dictionary, isObject, own } from '../progress/dictionary.ts';
import { readVersioned } from '../progress/versioned.ts';
import { latestAcknowledged, isRead } from '../progress/summary.ts';
import { empty, type Answer, type AnswerPair, type Progress, type QuizProgress } from '../progress/state.ts';
import type { Unit } from './unit.ts';

/** SCORM 1.2 keeps 4,096 characters, and some learning systems write their own among them. */
export const suspendLimit = 3500;

/** Restored entries are older than anything that this visit adds; of the rounds of a quiz only their order counts. */
const times = { before: 1, round: 2, now: 3 } as const;

interface Suspended {
	version: 1;
	/** What is random of this reader: with it a shuffled or drawn quiz is the same again. */
	seed?: string | undefined;
	read?: true | undefined;
	/** A version of the guideline, and when it was acknowledged, in seconds since 1970. */
	acknowledged?: [version: number, at: number] | undefined;
	/** Revision and score of the pass. */
	passed?: [revision: number, score: number] | undefined;
	/** The round of the quiz, and the questions that were asked in the rounds before it. */
	round?: number | undefined;
	before?: string[] | undefined;
	/** By question: the revision that was answered in this round, and whether rightly. */
	answers?: Record<string, [revision: number, correct: 0 | 1]> | undefined;
}

/** What a learning system keeps of a unit until the reader comes back: ids and numbers, nothing that was typed. */
export function suspendData({ id, quiz, questions }: Unit, state: Progress): string {
	const latest = latestAcknowledged(state, id);
	const kept = quiz && own(state.quizzes, quiz.id);
	const begin = kept?.attempt?.at ?? 0;
	const pairs = questions.flatMap((question) => {
		const pair = own(kept?.answers, question.id);
		return pair ? [{ id: question.id, ...pair }] : [];
	});
	const before = pairs.filter(({ first }) => first.at < begin).map((pair) => pair.id);
	const current = pairs.filter(({ last }) => last.at >= begin);
	const data: Suspended = {
		version: 1,
		seed: own(state.preferences, 'install')?.value,
		read: isRead(state, id) || undefined,
		acknowledged: latest && [latest.version, Math.round(latest.at / 1000)],
		passed: kept?.passed && [kept.passed.revision, Math.round(kept.passed.score * 10_000) / 10_000],
		round: kept?.attempt?.number,
		before: before.length > 0 ? before : undefined,
		answers:
			current.length > 0
				? Object.fromEntries(current.map(({ id: question, last }) => [question, [last.revision, last.correct ? 1 : 0]]))
				: undefined,
	};
	return JSON.stringify(data);
}

/** The most characters that the suspend data of a unit can have. */
export function longestSuspendData(unit: Unit): number {
	const number = 999_999;
	const answer: Answer = { revision: number, chosen: [], correct: true, at: times.now };
	const pair: AnswerPair = { first: { ...answer, at: times.before }, last: answer };
	const quizzes: [string, QuizProgress][] = unit.quiz
		? [
				[
					unit.quiz.id,
					{
						answers: dictionary(unit.questions.map(({ id }) => [id, pair])),
						attempt: { number, at: times.round },
						passed: { revision: number, score: 0.3333, at: times.now },
					},
				],
			]
		: [];
	const all: Progress = {
		...empty(),
		lessons: dictionary([[unit.id, { done: true, at: times.now }]]),
		acknowledgements: dictionary([[unit.id, dictionary([[String(number), 4_000_000_000_000]])]]),
		quizzes: dictionary(quizzes),
		preferences: dictionary([['install', { value: '4294967295-4294967295', at: times.now }]]),
	};
	return suspendData(unit, all).length;
}

/** @throws Error where what a learning system has to keep of a unit may be longer than every one of them keeps */
export function refuseLongSuspendData(unit: Unit): void {
	const length = longestSuspendData(unit);
	if (length <= suspendLimit) return;
	throw new Error(
		`What a learning system would have to keep of quizzes/${unit.quiz?.id}.yaml can be ${length} characters long, and ${suspendLimit} are safe. Divide the quiz.`,
	);
}

/** The progress that suspended data tells of; what cannot be read is left out. */
export function resumed({ id, quiz, questions }: Unit, data: string): Progress {
	const kept = readVersioned(data, 1);
	if (!kept) return empty();
	const { seed, read, acknowledged, passed, round, before, answers } = kept;
	const [version, at] = numbers(acknowledged);
	const [revision, score] = numbers(passed);
	const earlier = new Set(Array.isArray(before) ? before : []);
	const answered = questions.flatMap((question): [string, AnswerPair][] => {
		const [answeredRevision, right] = numbers(isObject(answers) ? own(answers, question.id) : undefined);
		const answer = (when: number): Answer => ({ revision: answeredRevision ?? 0, chosen: [], correct: right === 1, at: when });
		if (answeredRevision !== undefined) {
			return [[question.id, { first: answer(earlier.has(question.id) ? times.before : times.now), last: answer(times.now) }]];
		}
		return earlier.has(question.id) ? [[question.id, { first: answer(times.before), last: answer(times.before) }]] : [];
	});
	return {
		...empty(),
		lessons: dictionary(read === true ? [[id, { done: true, at: times.now }]] : []),
		acknowledgements: dictionary(version !== undefined && at !== undefined ? [[id, dictionary([[String(version), at * 1000]])]] : []),
		quizzes: dictionary(
			quiz
				? [
						[
							quiz.id,
							{
								answers: dictionary(answered),
								...(revision !== undefined && score !== undefined && { passed: { revision, score, at: times.now } }),
								...(typeof round === 'number' && Number.isInteger(round) && { attempt: { number: round, at: times.round } }),
							},
						],
					]
				: [],
		),
		preferences: dictionary(typeof seed === 'string' ? [['install', { value: seed, at: times.now }]] : []),
	};
}

function numbers(value: unknown): number[] {
	return Array.isArray(value) && value.every((each) => typeof each === 'number' && each >= 0) ? (value as number[]) : [];
}
