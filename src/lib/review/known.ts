import type { Curriculum } from '../receipts/curriculum.ts';
import { dictionary, isObject } from '../progress/dictionary.ts';
import type { Progress } from '../progress/state.ts';
import type { QuizDescription } from '../quiz/session.ts';

/** By quiz id. */
export type KnownQuizzes = Curriculum['quizzes'];

const idShape = /^[a-z0-9-]{1,100}$/;
const placeShape = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/**
 * Reads the file in which the site lists its quizzes. What is not a quiz is left out.
 *
 * @throws Error when it is not such a file at all
 */
export function parseQuizzes(data: unknown): KnownQuizzes {
	if (!isObject(data) || !isObject(data['quizzes'])) throw new Error('The list of quizzes has no `quizzes`.');
	return dictionary(
		Object.entries(data['quizzes']).flatMap(([id, quiz]) => {
			if (!isObject(quiz) || !isObject(quiz['questions'])) return [];
			const { lesson, revision, pass, draw, questions } = quiz;
			if (typeof lesson !== 'string' || !placeShape.test(lesson) || !isNumber(revision) || !isNumber(pass)) return [];
			const asked = Object.entries(questions as object).filter((each): each is [string, number] => isNumber(each[1]));
			return [[id, { lesson, revision, pass, ...(isNumber(draw) && { draw }), questions: dictionary(asked) }] as const];
		}),
	);
}

/** What is known of the quizzes without asking the site: all that was answered is taken to be as it was. */
export function quizzesAnswered(state: Progress): KnownQuizzes {
	return dictionary(
		Object.entries(state.quizzes).map(([id, { answers }]) => [
			id,
			{ lesson: id, revision: 0, pass: 1, questions: dictionary(Object.keys(answers).map((question) => [question, 0])) },
		]),
	);
}

/** The quiz that a question belongs to, in the form in which it is asked. */
export function quizOf(question: string, quizzes: KnownQuizzes): (QuizDescription & { lesson: string }) | undefined {
	for (const [id, { questions, ...quiz }] of Object.entries(quizzes)) {
		if (!Object.hasOwn(questions, question)) continue;
		return { id, ...quiz, questions: Object.entries(questions).map(([each, since]) => ({ id: each, since })) };
	}
	return undefined;
}

/** At most so many questions of a link are asked. */
const mostLinked = 12;

/** Ids of questions in the `q` of an address, `?q=one,two`; whatever else stands there is ignored. */
export function questionsInLink(search: string): string[] {
	const ids = (new URLSearchParams(search).get('q') ?? '').split(',').map((id) => id.trim());
	return [...new Set(ids.filter((id) => idShape.test(id)))].slice(0, mostLinked);
}

function isNumber(value: unknown): value is number {
	return typeof value === 'number' && value >= 0;
}
