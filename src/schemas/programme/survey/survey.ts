import { z } from 'astro/zod';
import { choices, each, id, localized, ru, uniqueIds, type SchemaContext } from '../../common.ts';

export const surveyKinds = ['single', 'multiple', 'rank', 'scale', 'text'] as const;
export const surveyKindNames: Record<(typeof surveyKinds)[number], [english: string, russian: string]> = {
	single: ['One answer', 'Один ответ'],
	multiple: ['Several answers', 'Несколько ответов'],
	rank: ['Places', 'По местам'],
	scale: ['Scale', 'Шкала'],
	text: ['In words', 'Ответ словами'],
};

const kind = <Kind extends (typeof surveyKinds)[number]>(name: Kind) => z.literal(name).meta(choices(surveyKindNames));

const option = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		id: id.describe('Permanent id, unique in the question.').meta(ru('Постоянный id внутри вопроса.')),
		label: localized(context).describe('What it says.').meta(ru('Текст варианта.', 'Вариант')),
	});

const common = (context: Pick<SchemaContext, 'languages'>) => ({
	id: id.describe('Permanent id, unique in the survey.').meta(ru('Постоянный id внутри опроса.')),
	question: localized(context).describe('The question.').meta(ru('Вопрос так, как его увидит читатель.', 'Вопрос')),
	hint: localized(context).optional().describe('A sentence below it.').meta(ru('Пояснение под вопросом.')),
});

const options = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.array(option(context))
		.min(2, 'Give at least two options.')
		.superRefine(uniqueIds('options'))
		.meta(each('Option', 'Вариант'))
		.describe('What can be chosen.')
		.meta(ru('Что можно выбрать.'));

const question = (context: Pick<SchemaContext, 'languages'>) =>
	z.discriminatedUnion('kind', [
		z.strictObject({ ...common(context), kind: kind('single'), options: options(context) }),
		z.strictObject({ ...common(context), kind: kind('multiple'), options: options(context) }),
		z
			.strictObject({
				...common(context),
				kind: kind('rank'),
				places: z.int().min(2).max(5).default(3).describe('How many places are given away.').meta(ru('Сколько мест раздают.', 'Места')),
				options: options(context),
			})
			.superRefine(({ places, options: list }, refinement) => {
				if (places <= list.length) return;
				refinement.addIssue({
					code: 'custom',
					path: ['places'],
					message: `There are ${places} places and ${list.length} options. Write at most \`places: ${list.length}\`.`,
				});
			}),
		z.strictObject({
			...common(context),
			kind: kind('scale'),
			steps: z.int().min(3).max(7).default(5).describe('How many steps the scale has.').meta(ru('Сколько ступеней у шкалы.', 'Ступени')),
			low: localized(context).describe('What the lowest step means.').meta(ru('Что значит нижняя ступень.', 'Нижняя ступень')),
			high: localized(context).describe('What the highest step means.').meta(ru('Что значит верхняя ступень.', 'Верхняя ступень')),
		}),
		z.strictObject({ ...common(context), kind: kind('text') }),
	]);

/** `src/content/surveys/*.yaml`: what colleagues are asked. */
export const surveySchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		version: id
			.describe('Which edition it is, for example `2026-11`. Write another when a question or an option changes.')
			.meta(ru('Какой это выпуск, например `2026-11`. Изменился вопрос или вариант — напишите другой.')),
		open: z.boolean().describe('Whether it can be answered now.').meta(ru('Можно ли сейчас отвечать.', 'Открыт')),
		title: localized(context).describe('Name of the survey.').meta(ru('Название опроса.', 'Название')),
		text: localized(context).describe('Why we ask.').meta(ru('Зачем мы спрашиваем.')),
		privacy: localized(context)
			.describe('What happens with the answers, and who sees them.')
			.meta(ru('Что будет с ответами и кто их увидит.', 'О данных')),
		mail: z
			.email({ error: 'Write an email address, for example voice@company.example.' })
			.optional()
			.describe('Where answers can be sent.')
			.meta(ru('Куда можно отправить ответы.')),
		questions: z
			.array(question(context))
			.min(1, 'Ask at least one question.')
			.superRefine(uniqueIds('questions'))
			.meta(each('Question', 'Вопрос'))
			.describe('The questions in their order.')
			.meta(ru('Вопросы по порядку.')),
	});

export type Survey = z.infer<ReturnType<typeof surveySchema>>;
export type SurveyQuestion = Survey['questions'][number];
