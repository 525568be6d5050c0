import { millisecondsADay } from '../time/day.ts';
import { session, type QuizDescription } from '../quiz/session.ts';
import { own } from './dictionary.ts';
import type { Progress } from './state.ts';
import { triedTimes } from './tried.ts';

export interface QuizRecord {
	/** Questions that were answered in their present form, and how many there are to answer. */
	answered: number;
	total: number;
	/** Right answers among them: the first that were given, and the last. */
	first: number;
	now: number;
	/** When it was passed, whatever has been answered since. */
	passedAt?: number | undefined;
	/** Questions that a reader who has passed is asked again, as their right answer has changed. */
	refresh: number;
}

/** What there is to say of a reader's answers in a quiz; `undefined` before the first. */
export function quizRecord(quiz: QuizDescription, state: Progress): QuizRecord | undefined {
	const progress = own(state.quizzes, quiz.id);
	if (!progress) return undefined;
	const pairs = quiz.questions.flatMap(({ id, since }) => {
		const pair = own(progress.answers, id);
		return pair && pair.last.revision >= since ? [pair] : [];
	});
	const { passed } = progress;
	if (pairs.length === 0 && !passed) return undefined;
	return {
		answered: pairs.length,
		total: quiz.draw === undefined ? quiz.questions.length : Math.max(quiz.draw, pairs.length),
		first: pairs.filter(({ first }) => first.correct).length,
		now: pairs.filter(({ last }) => last.correct).length,
		passedAt: passed?.at,
		refresh: passed && passed.revision < quiz.revision ? session(quiz, state).open.length : 0,
	};
}

/** What is kept of something that the programme no longer has. */
export interface Leftover {
	kind: 'lesson' | 'guideline' | 'quiz';
	id: string;
	/** When it was last done. */
	at: number;
}

/** Ids of lessons, guidelines (`guidelines/disclosure`) and quizzes that there are now. */
export interface Known {
	pages: ReadonlySet<string>;
	quizzes: ReadonlySet<string>;
}

/** What a reader did that is no longer in the programme: authors removed or renamed it. It stays kept. */
export function leftovers(state: Progress, { pages, quizzes }: Known): Leftover[] {
	const found = new Map<string, Leftover>();
	const add = (id: string, at: number, kind: Leftover['kind']) => {
		const known = found.get(`${kind} ${id}`);
		found.set(`${kind} ${id}`, { kind, id, at: Math.max(at, known?.at ?? 0) });
	};
	const kindOf = (id: string) => (id.startsWith('guidelines/') ? 'guideline' : 'lesson');
	for (const [id, { done, at }] of Object.entries(state.lessons)) if (done && !pages.has(id)) add(id, at, kindOf(id));
	for (const [id, versions] of Object.entries(state.acknowledgements)) {
		if (!pages.has(id)) add(id, Math.max(0, ...Object.values(versions)), 'guideline');
	}
	for (const [id, { answers, passed }] of Object.entries(state.quizzes)) {
		const times = [...Object.values(answers).map(({ last }) => last.at), ...(passed ? [passed.at] : [])];
		if (!quizzes.has(id) && times.length > 0) add(id, Math.max(...times), 'quiz');
	}
	return [...found.values()].toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** How many things are dated later than tomorrow: a clock was ahead when they were kept. They count, and can be undone. */
export function countAhead({ lessons, posted, quizzes, acknowledgements, shares, badges }: Progress, now: number): number {
	const times = [
		...[lessons, posted].flatMap((marks) => Object.values(marks).map(({ at }) => at)),
		...Object.values(quizzes).flatMap(({ answers, passed }) => [...Object.values(answers).map(({ last }) => last.at), passed?.at ?? 0]),
		...[acknowledgements, shares].flatMap((part) => Object.values(part).flatMap((each) => Object.values(each))),
		...Object.values(badges),
	];
	return times.filter((at) => at > now + millisecondsADay).length;
}

/** Whether a reader has done anything that this page can tell of. */
export function hasBegun(state: Progress): boolean {
	const { lessons, quizzes, acknowledgements, shares, posted } = state;
	return (
		triedTimes(state).length > 0 ||
		[lessons, posted].some((marks) => Object.values(marks).some(({ done }) => done)) ||
		[quizzes, acknowledgements, shares].some((part) => Object.keys(part).length > 0)
	);
}
