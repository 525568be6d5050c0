import { getCollection, getEntry } from 'astro:content';
import { sinceOf } from '../../lib/quiz/fingerprint.ts';
import type { QuizDescription } from '../../lib/quiz/session.ts';
import type { QuestionData } from '../../schemas/quiz/quiz.ts';
import type { RecordedQuiz } from '../../schemas/quiz/record.ts';
import { getNetwork, type NetworkView } from '../networks/networks.ts';
import { signed, type Signature } from '../training/cast.ts';
import type { InLanguage } from '../../lib/text/in-language.ts';
import { allInLanguage } from '../layout/portal.ts';
import { ruleAddress } from '../guidelines/refs.ts';
import { memoize } from '../layout/memoize.ts';

const records = import.meta.glob<RecordedQuiz>('../../content/records/quizzes/**/*.json', { eager: true, import: 'default' });

const recordOf = (id: string): RecordedQuiz => records[`../../content/records/quizzes/${id}.json`] ?? {};

interface Placed {
	/** Revision in which its right answer last changed; older answers no longer count. */
	since: number;
	/** Address of the rule it tests, where it names one. */
	rule?: string | undefined;
	/** It plays in the made-up company of the examples. */
	example?: boolean | undefined;
}

type InOneLanguage<Question> = Question extends QuestionData
	? InLanguage<Omit<Question, 'ref' | 'example' | 'network' | keyof Signature>> &
			Placed &
			(Question extends { network: string } ? { network: NetworkView; author: string; role: string } : object)
	: never;

/** A question in one language. */
export type QuestionView = InOneLanguage<QuestionData>;

/** A question of these kinds. */
export type QuestionOf<Kind extends QuestionView['kind']> = Extract<QuestionView, { kind: Kind }>;

export interface QuizView {
	id: string;
	revision: number;
	pass: number;
	shuffle: boolean;
	confidence: boolean;
	/** How many questions a round has; all of them without it. */
	draw?: number | undefined;
	questions: QuestionView[];
}

/** Every quiz by its id, without the words. */
export const getQuizDescriptions = memoize(
	async () =>
		new Map(
			(await getCollection('quizzes')).map(({ id, data }): [string, QuizDescription] => {
				const { revision, pass, draw } = data;
				const record = recordOf(id);
				const questions = data.questions.map((question) => ({ id: question.id, since: sinceOf(data, record, question) }));
				return [id, { id, revision, pass, draw, questions }];
			}),
		),
);

/**
 * A quiz in a language.
 *
 * @throws Error when there is no such file in quizzes
 */
export async function getQuiz(id: string, language: string): Promise<QuizView> {
	const entry = await getEntry('quizzes', id);
	if (!entry) throw new Error(`There is no quiz \`${id}\`. Add quizzes/${id}.yaml or correct the field \`quiz\` of the lesson.`);
	const { revision, pass, shuffle, confidence, draw, questions } = entry.data;
	return {
		id,
		revision,
		pass,
		shuffle,
		confidence,
		draw,
		questions: await Promise.all(
			questions.map(async ({ ref, ...question }) => ({
				...(allInLanguage(question, language) as QuestionView),
				...(question.kind === 'post' && {
					network: await getNetwork(question.network),
					...signed(allInLanguage(question, language), language),
				}),
				example: question.example ?? question.kind === 'post',
				since: sinceOf(entry.data, recordOf(id), { ...question, ref } as QuestionData),
				rule: ref === undefined ? undefined : await ruleAddress(ref, language),
			})),
		),
	};
}
