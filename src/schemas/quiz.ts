import { z } from 'astro/zod';
import { lintQuestion, lintQuiz } from '../lib/quiz/lint.ts';
import { id, localized, ref, type SchemaContext } from './common.ts';

const option = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		id: id.describe('Permanent id, unique within the question.'),
		correct: z.boolean().default(false).describe('Whether it is right.'),
		text: localized(context).describe('The answer.'),
		why: localized(context).describe('Why it is right or wrong; shown after the reader has chosen.'),
	});

const question = (context: Pick<SchemaContext, 'languages'>) => {
	const choice = {
		id: id.describe('Permanent id, unique on the whole site.'),
		ref: ref.optional().describe('The rule it tests: a page of the default language and its heading.'),
		stem: localized(context).describe('The situation and the question.'),
		options: z
			.array(option(context))
			.min(2, 'A question needs at least two options; three is the advised number.')
			.max(4, 'More than four options tire the reader; three is the advised number.')
			.describe('The answers to choose from.'),
	};
	return z.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('single').describe('One answer is right.'), ...choice }),
		z.strictObject({ kind: z.literal('multiple').describe('Several answers are right.'), ...choice }),
	]);
};

/** The shape of a quiz; a build reads with it what the author checks have judged by `quizSchema`. */
export const quizShape = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		revision: z.int().positive().describe('Raise it when a right answer changes.'),
		pass: z.number().gt(0).max(1).describe('Share of right answers that passes, for example 0.75.'),
		questions: z
			.array(question(context))
			.min(1, 'A quiz needs at least one question.')
			.max(12, 'A quiz of more than twelve questions is not finished between two meetings.')
			.describe('Its questions, in their order.'),
	});

/** `quizzes/<track>/<lesson>.yaml`: one quiz in all languages with one answer key, and with sound items. */
export const quizSchema = (context: Pick<SchemaContext, 'languages'>) =>
	quizShape(context).superRefine((quiz, refinement) => {
		quiz.questions.forEach((entry, index) => {
			for (const { path, message } of lintQuestion(entry, context.languages)) {
				refinement.addIssue({
					code: 'custom',
					path: ['questions', index, ...path],
					message: `Question \`${entry.id}\`: ${message}`,
				});
			}
		});
		for (const { path, message } of lintQuiz(quiz)) refinement.addIssue({ code: 'custom', path, message });
	});

export type QuizData = z.infer<ReturnType<typeof quizShape>>;
