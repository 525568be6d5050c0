import { z } from 'astro/zod';
import type { QuestionKind, WrittenOf, WrittenQuestion } from '../../lib/quiz/kinds/index.ts';
import type { CommonFields } from '../../lib/quiz/kinds/kind.ts';
import { id, localized, text, type SchemaContext } from '../common.ts';
import { idOf, pageRef } from '../references.ts';

type Context = Pick<SchemaContext, 'languages' | 'networks'>;

/** The fields that a kind has of its own: each as `lib/quiz/kinds` has it, none missing and none besides. */
type Fields<Kind extends QuestionKind> = {
	[Key in Exclude<keyof WrittenOf<Kind>, 'kind' | keyof CommonFields>]-?: z.ZodType<WrittenOf<Kind>[Key]>;
};

/** A warning of the author checks that its author has weighed and lets stand. */
const accepted = z
	.array(
		z.strictObject({
			warning: id.describe('Name of the warning, as the check prints it.'),
			reason: text.describe('Why it may stand.'),
		}),
	)
	.optional()
	.describe('Warnings that you have weighed and let stand.');

const common = (context: Context) => ({
	id: id.describe('Permanent id, unique on the whole site.'),
	ref: pageRef.optional().describe('The rule it tests: a page of the default language and its heading.'),
	accepted,
	example: z.boolean().optional().describe('It plays in the made-up company of the examples (src/content/cast.yaml).'),
	stem: localized(context).describe('The situation and the question.'),
});

const optionFields = (context: Context): Fields<'single' | 'multiple'> => ({
	options: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question.'),
				correct: z.boolean().default(false).describe('Whether it is right.'),
				text: localized(context).describe('The answer.'),
				why: localized(context).describe('Why it is right or wrong; shown after the reader has chosen.'),
			}),
		)
		.min(2, 'A question needs at least two options; three is the advised number.')
		.max(6, 'More than six options cannot be held in mind; three is the advised number.')
		.describe('The answers to choose from.'),
});

const orderFields = (context: Context): Fields<'order'> => ({
	items: z
		.array(
			z.strictObject({ id: id.describe('Permanent id, unique within the question.'), text: localized(context).describe('The thing.') }),
		)
		.min(3, 'An order needs at least three things.')
		.max(6, 'More than six things are hard to put in order on a phone.')
		.describe('The things in their right order; the reader sees them mixed.'),
	why: localized(context).describe('Why this order is right.'),
});

const matchFields = (context: Context): Fields<'match'> => ({
	pairs: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question.'),
				left: localized(context).describe('What is shown.'),
				right: localized(context).describe('What belongs to it; the reader chooses among those of all pairs and `others`.'),
				why: localized(context).describe('Why they belong together.'),
			}),
		)
		.min(2, 'A match needs at least two pairs.')
		.max(6, 'More than six pairs are hard to match on a phone.')
		.describe('What belongs together.'),
	others: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question, also among the pairs.'),
				right: localized(context).describe('What might seem to belong to one of them.'),
				why: localized(context).describe('Why it belongs to none; shown to a reader who chose it.'),
			}),
		)
		.min(1, 'Name at least one, or remove the field.')
		.max(3, 'More than three that belong to nothing tire the reader.')
		.optional()
		.describe('Right sides that belong to nothing, so that the last pair is not found by exclusion.'),
});

const textFields = (context: Context): Fields<'text'> => ({
	accept: z
		.record(z.string(), z.array(z.string().trim().min(1).max(100)).min(1, 'Name at least one answer.'))
		.describe('Answers that count as right, by language, the one to show first; case, ё/е, spaces, quotes and final marks are forgiven.'),
	why: localized(context).describe('Why this is the answer.'),
});

const postFields = (context: Context): Fields<'post'> => ({
	network: z.enum(context.networks as [string, ...string[]]).describe('Network whose post it is drawn as.'),
	person: idOf('person').optional().describe('Who wrote it: an id in src/content/cast.yaml, or `colleague` for nobody in particular.'),
	job: localized(context).optional().describe('What a `colleague` does.'),
	author: localized(context).optional().describe('Name above the post of somebody from outside.'),
	role: localized(context).optional().describe('What somebody from outside is.'),
	sentences: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question.'),
				breaks: z.boolean().default(false).describe('Whether it breaks a guideline.'),
				text: localized(context).describe('The sentence.'),
				why: localized(context).describe('What is wrong with it, or why it is fine.'),
			}),
		)
		.min(2, 'A post needs at least two sentences.')
		.max(8, 'A post of more than eight sentences is too long to search.')
		.describe('The post, sentence by sentence.'),
});

const scenarioFields = (context: Context): Fields<'scenario'> => ({
	scenes: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question.'),
				text: localized(context).describe('What happens.'),
				choices: z
					.array(
						z.strictObject({
							id: id.describe('Permanent id, unique within the scene.'),
							text: localized(context).describe('What the reader may do.'),
							to: id.describe('Scene or ending that follows.'),
						}),
					)
					.min(2, 'A scene needs at least two choices.')
					.max(4, 'More than four choices tire the reader.')
					.describe('What the reader may do.'),
			}),
		)
		.min(1, 'A story needs at least one scene.')
		.max(8, 'A story of more than eight scenes does not fit between two meetings.')
		.describe('The scenes; the story begins with the first.'),
	endings: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question, also among the scenes.'),
				result: z.enum(['good', 'fair', 'bad']).describe('How well it went; only good counts as right, fair as partly right.'),
				text: localized(context).describe('How it ends.'),
				why: localized(context).describe('Why it ended so.'),
			}),
		)
		.min(2, 'A story needs at least two endings.')
		.describe('How it may end.'),
});

/** What each kind is, as an editor says it, and its fields. A kind that `lib/quiz/kinds` has and this lacks does not compile. */
const kinds: { readonly [Kind in QuestionKind]: readonly [about: string, fields: (context: Context) => Fields<Kind>] } = {
	single: ['One answer is right.', optionFields],
	multiple: ['Several answers are right.', optionFields],
	order: ['Things are put in their right order.', orderFields],
	match: ['Things are matched.', matchFields],
	text: ['A word or two are typed.', textFields],
	post: ['A drafted post is read; the sentences that break a guideline are marked.', postFields],
	scenario: ['A short story that branches with what the reader chooses.', scenarioFields],
};

const question = (context: Context) => {
	const schemas = Object.entries(kinds).map(([kind, [about, fields]]) =>
		z.strictObject({ kind: z.literal(kind).describe(about), ...common(context), ...fields(context) }),
	);
	// A union made of a list does not know which fields go with which kind; `Fields` has seen to that.
	return z.discriminatedUnion('kind', schemas as [(typeof schemas)[0], ...typeof schemas]) as unknown as z.ZodType<WrittenQuestion>;
};

/**
 * `quizzes/<track>/<lesson>.yaml`: one quiz in all languages with one answer key, so that it cannot drift apart.
 * Whether its items are good is judged by `lib/quiz/lint`; whether an answer changed unnoticed, by the author checks.
 */
export const quizSchema = (context: Context) =>
	z.strictObject({
		revision: z.int().positive().describe('Raise it when a right answer changes, or a question is added or removed.'),
		pass: z
			.number()
			.gt(0)
			.max(1, 'Write a share between 0 and 1, for example `0.75` for 75 per cent.')
			.describe('Share of right answers that passes, for example 0.75.'),
		shuffle: z.boolean().default(false).describe('Show the answers of each question in an order of the reader’s own.'),
		confidence: z.boolean().default(false).describe('Ask how sure the reader is; a lucky guess comes back in review.'),
		draw: z.int().positive().optional().describe('Ask only so many of the questions in a round, those that the reader has not seen first.'),
		questions: z
			.array(question(context))
			.min(1, 'A quiz needs at least one question.')
			.max(40, 'A quiz of more than forty questions is better divided.')
			.describe('Its questions, in their order.'),
		accepted,
	});

export type QuizData = z.infer<ReturnType<typeof quizSchema>>;
export type QuestionData = QuizData['questions'][number];
