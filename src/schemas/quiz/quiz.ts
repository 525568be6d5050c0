import { z } from 'astro/zod';
import type { QuestionKind, WrittenOf, WrittenQuestion } from '../../lib/quiz/kinds/index.ts';
import type { CommonFields } from '../../lib/quiz/kinds/kind.ts';
import { called, choices, each, id, localized, oneNetwork, ru, text, type SchemaContext } from '../common.ts';
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
			warning: id
				.describe('Name of the warning, as the check prints it.')
				.meta(ru('Название предупреждения, как его пишет проверка.', 'Предупреждение')),
			reason: text.describe('Why it may stand.').meta(ru('Почему его можно оставить.')),
		}),
	)
	.meta(each('Warning', 'Предупреждение'))
	.optional()
	.describe('Warnings that you have weighed and let stand.')
	.meta(ru('Предупреждения, которые вы взвесили и оставляете.'));

const common = (context: Context) => ({
	id: id.describe('Permanent id, unique on the whole site.').meta(ru('Постоянный id, один на весь сайт.')),
	ref: pageRef
		.optional()
		.describe('The rule it tests: a page of the default language and its heading.')
		.meta(ru('Правило, которое вопрос проверяет: страница на основном языке и её заголовок.')),
	accepted,
	example: z
		.boolean()
		.optional()
		.describe('It plays in the made-up company of the examples (src/content/cast.yaml).')
		.meta(ru('Происходит в придуманной компании примеров (src/content/cast.yaml).', 'Пример')),
	stem: localized(context).describe('The situation and the question.').meta(ru('Ситуация и вопрос.', 'Условие')),
});

const optionFields = (context: Context): Fields<'single' | 'multiple'> => ({
	options: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question.').meta(ru('Постоянный id внутри вопроса.')),
				correct: z.boolean().default(false).describe('Whether it is right.').meta(ru('Верен ли ответ.', 'Верно')),
				text: localized(context).describe('The answer.').meta(ru('Текст ответа.')),
				why: localized(context)
					.describe('Why it is right or wrong; shown after the reader has chosen.')
					.meta(ru('Почему верно или неверно; видно после выбора.')),
			}),
		)
		.min(2, 'A question needs at least two options; three is the advised number.')
		.max(6, 'More than six options cannot be held in mind; three is the advised number.')
		.meta(each('Option', 'Вариант'))
		.describe('The answers to choose from.')
		.meta(ru('Ответы, из которых выбирают.')),
});

const orderFields = (context: Context): Fields<'order'> => ({
	items: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question.').meta(ru('Постоянный id внутри вопроса.')),
				text: localized(context).describe('The thing.').meta(ru('Что стоит на этом месте.')),
			}),
		)
		.min(3, 'An order needs at least three things.')
		.max(6, 'More than six things are hard to put in order on a phone.')
		.meta(each('Thing', 'Пункт'))
		.describe('The things in their right order; the reader sees them mixed.')
		.meta(ru('То, что читатель расставляет, здесь в верном порядке; ему покажут вперемешку.', 'Что расставить')),
	why: localized(context).describe('Why this order is right.').meta(ru('Почему порядок такой.')),
});

const matchFields = (context: Context): Fields<'match'> => ({
	pairs: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question.').meta(ru('Постоянный id внутри вопроса.')),
				left: localized(context).describe('What is shown.').meta(ru('Что показано.', 'Слева')),
				right: localized(context)
					.describe('What belongs to it; the reader chooses among those of all pairs and `others`.')
					.meta(ru('Что к нему относится; читатель выбирает из ответов всех пар и из лишних.', 'Справа')),
				why: localized(context).describe('Why they belong together.').meta(ru('Почему они вместе.')),
			}),
		)
		.min(2, 'A match needs at least two pairs.')
		.max(6, 'More than six pairs are hard to match on a phone.')
		.meta(each('Pair', 'Пару'))
		.describe('What belongs together.')
		.meta(ru('Что к чему относится.', 'Пары')),
	others: z
		.array(
			z.strictObject({
				id: id
					.describe('Permanent id, unique within the question, also among the pairs.')
					.meta(ru('Постоянный id внутри вопроса, в том числе среди пар.')),
				right: localized(context)
					.describe('What might seem to belong to one of them.')
					.meta(ru('Что могло бы показаться подходящим.', 'Справа')),
				why: localized(context)
					.describe('Why it belongs to none; shown to a reader who chose it.')
					.meta(ru('Почему ни к чему не подходит; видно тем, кто это выбрал.')),
			}),
		)
		.min(1, 'Name at least one, or remove the field.')
		.max(3, 'More than three that belong to nothing tire the reader.')
		.meta(each('Answer', 'Ответ'))
		.optional()
		.describe('Right sides that belong to nothing, so that the last pair is not found by exclusion.')
		.meta(ru('Ни к чему не относятся: чтобы последнюю пару нельзя было найти методом исключения.', 'Лишние ответы')),
});

const textFields = (context: Context): Fields<'text'> => ({
	accept: z
		.record(z.string(), z.array(z.string().trim().min(1).max(100)).min(1, 'Name at least one answer.').meta(each('Answer', 'Ответ')))
		.describe('Answers that count as right, by language, the one to show first; case, ё/е, spaces, quotes and final marks are forgiven.')
		.meta(
			ru(
				'Ответы, которые засчитываются, на каждом языке, первым тот, который показать; регистр, ё/е, пробелы, кавычки и знаки в конце не важны.',
				'Засчитать',
			),
		),
	why: localized(context).describe('Why this is the answer.').meta(ru('Почему это ответ.')),
});

const postFields = (context: Context): Fields<'post'> => ({
	network: oneNetwork(context).describe('Network whose post it is drawn as.').meta(ru('Под какую соцсеть оформлен пост.')),
	person: idOf('person')
		.optional()
		.describe('Who wrote it: an id in src/content/cast.yaml, or `colleague` for nobody in particular.')
		.meta(ru('Кто написал: id из src/content/cast.yaml или `colleague`, если никто определённый.')),
	job: localized(context).optional().describe('What a `colleague` does.').meta(ru('Кем работает `colleague`, коллега без имени.')),
	author: localized(context)
		.optional()
		.describe('Name above the post of somebody from outside.')
		.meta(ru('Если пост написал кто-то со стороны: его имя над постом.')),
	role: localized(context).optional().describe('What somebody from outside is.').meta(ru('Кто он, этот человек со стороны.')),
	sentences: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question.').meta(ru('Постоянный id внутри вопроса.')),
				breaks: z
					.boolean()
					.default(false)
					.describe('Whether it breaks a guideline.')
					.meta(ru('Нарушает ли предложение памятку.', 'Нарушает')),
				text: localized(context).describe('The sentence.').meta(ru('Предложение.')),
				why: localized(context)
					.describe('What is wrong with it, or why it is fine.')
					.meta(ru('Что с ним не так или почему всё в порядке.')),
			}),
		)
		.min(2, 'A post needs at least two sentences.')
		.max(8, 'A post of more than eight sentences is too long to search.')
		.meta(each('Sentence', 'Предложение'))
		.describe('The post, sentence by sentence.')
		.meta(ru('Пост по предложениям.', 'Предложения')),
});

const scenarioFields = (context: Context): Fields<'scenario'> => ({
	scenes: z
		.array(
			z.strictObject({
				id: id.describe('Permanent id, unique within the question.').meta(ru('Постоянный id внутри вопроса.')),
				text: localized(context).describe('What happens.').meta(ru('Что происходит.')),
				choices: z
					.array(
						z.strictObject({
							id: id.describe('Permanent id, unique within the scene.').meta(ru('Постоянный id внутри сцены.')),
							text: localized(context).describe('What the reader may do.').meta(ru('Что может сделать читатель.')),
							to: id.describe('Scene or ending that follows.').meta(ru('Id сцены или концовки, которая следует.', 'Куда ведёт')),
						}),
					)
					.min(2, 'A scene needs at least two choices.')
					.max(4, 'More than four choices tire the reader.')
					.meta(each('Choice', 'Вариант'))
					.describe('What the reader may do.')
					.meta(ru('Из чего выбирает читатель.', 'Варианты')),
			}),
		)
		.min(1, 'A story needs at least one scene.')
		.max(8, 'A story of more than eight scenes does not fit between two meetings.')
		.meta(each('Scene', 'Сцену'))
		.describe('The scenes; the story begins with the first.')
		.meta(ru('Сцены; история начинается с первой.', 'Сцены')),
	endings: z
		.array(
			z.strictObject({
				id: id
					.describe('Permanent id, unique within the question, also among the scenes.')
					.meta(ru('Постоянный id внутри вопроса, и среди сцен тоже.')),
				result: z
					.enum(['good', 'fair', 'bad'])
					.meta(called('quiz.ending'))
					.describe('How well it went; only good counts as right, fair as partly right.')
					.meta(ru('Верным считается только хороший конец, неплохой — отчасти.', 'Итог')),
				text: localized(context).describe('How it ends.').meta(ru('Чем кончилось.')),
				why: localized(context).describe('Why it ended so.').meta(ru('Почему кончилось так.')),
			}),
		)
		.min(2, 'A story needs at least two endings.')
		.meta(each('Ending', 'Концовку'))
		.describe('How it may end.')
		.meta(ru('Чем может кончиться.', 'Концовки')),
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

const kindNames: Record<QuestionKind, [english: string, russian: string]> = {
	single: ['One right answer', 'Один верный ответ'],
	multiple: ['Several right answers', 'Несколько верных ответов'],
	order: ['Put in order', 'Расставить по порядку'],
	match: ['Match pairs', 'Соединить пары'],
	text: ['Type a word', 'Вписать слово'],
	post: ['Find what is wrong in a post', 'Найти ошибки в посте'],
	scenario: ['Story with choices', 'История с выбором'],
};

const question = (context: Context) => {
	const schemas = Object.entries(kinds).map(([kind, [about, fields]]) =>
		z.strictObject({ kind: z.literal(kind).meta(choices(kindNames)).describe(about), ...common(context), ...fields(context) }),
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
		revision: z
			.int()
			.positive()
			.describe('Raise it when a right answer changes, or a question is added or removed.')
			.meta(ru('Увеличьте, когда верным стал другой ответ, вопрос добавлен или убран.', 'Номер правки')),
		pass: z
			.number()
			.gt(0)
			.max(1, 'Write a share between 0 and 1, for example `0.75` for 75 per cent.')
			.describe('Share of right answers that passes, for example 0.75.')
			.meta(ru('Доля верных ответов, с которой тест пройден, например 0.75.', 'Проходной балл')),
		shuffle: z
			.boolean()
			.default(false)
			.describe('Show the answers of each question in an order of the reader’s own.')
			.meta(ru('Показывать ответы каждому читателю в своём порядке.', 'Перемешивать')),
		confidence: z
			.boolean()
			.default(false)
			.describe('Ask how sure the reader is; a lucky guess comes back in review.')
			.meta(ru('Спрашивать, насколько читатель уверен; угаданное вернётся в повторении.', 'Спрашивать уверенность')),
		draw: z
			.int()
			.positive()
			.optional()
			.describe('Ask only so many of the questions in a round, those that the reader has not seen first.')
			.meta(ru('Задавать за раз только столько вопросов, сначала те, которых читатель не видел.', 'Сколько вопросов за раз')),
		questions: z
			.array(question(context))
			.min(1, 'A quiz needs at least one question.')
			.max(40, 'A quiz of more than forty questions is better divided.')
			.meta(each('Question', 'Вопрос'))
			.describe('Its questions, in their order.')
			.meta(ru('Вопросы по порядку.')),
		accepted,
	});

export type QuizData = z.infer<ReturnType<typeof quizSchema>>;
export type QuestionData = QuizData['questions'][number];
