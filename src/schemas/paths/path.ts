import { z } from 'astro/zod';
import { choices, each, localized, ru, type SchemaContext } from '../common.ts';
import { naming } from '../references.ts';

const page = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'Write the path of the page, for example `linkedin/profile`.');

const step = z.union(
	[
		z.strictObject({
			lesson: naming('lesson', page)
				.describe('A lesson: track and name, for example linkedin/profile.')
				.meta(ru('Урок: курс и имя, например linkedin/profile.')),
		}),
		z.strictObject({
			guideline: naming('guideline', page)
				.describe('A guideline: its name, for example disclosure.')
				.meta(ru('Памятка: её имя, например disclosure.')),
		}),
		z.strictObject({
			oneOf: z
				.array(naming('lesson', page))
				.min(2, 'A choice needs at least two lessons. Add one, or write `lesson:`.')
				.max(12, 'A choice has at most twelve lessons. Remove some.')
				.meta(each('Lesson', 'Урок'))
				.describe('Lessons of which one is enough, for example one for each network; the reader chooses.')
				.meta(ru('Уроки, из которых достаточно одного, например по одному на каждую соцсеть; выбирает читатель.', 'Один урок из')),
		}),
	],
	{ error: 'A step is either `lesson: track/name`, `guideline: name` or `oneOf: [track/name, …]`.' },
);

/** `src/content/paths/*.yaml`: what HR sends to a group of people. */
export const pathSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		title: localized(context).describe('Title of the path.').meta(ru('Название маршрута.', 'Название')),
		audience: localized(context)
			.describe('For whom it is, in a few words; shown where paths are chosen.')
			.meta(ru('Для кого маршрут, в нескольких словах; видно там, где его выбирают.')),
		summary: localized(context).describe('What it gives, in a sentence or two.').meta(ru('Что даёт маршрут, в одном-двух предложениях.')),
		why: localized(context).describe('Why the company asks for it.').meta(ru('Зачем компания просит его пройти.', 'Зачем')),
		order: z.int().positive().describe('Place among the paths; 1 comes first.').meta(ru('Место среди маршрутов; 1 — первое.')),
		sequence: z
			.enum(['free', 'fixed'])
			.meta(choices({ free: ['Begin anywhere', 'Начинать откуда угодно'], fixed: ['Point out the next step', 'Указывать следующий шаг'] }))
			.describe('fixed: the next step is pointed out, and nothing is locked; free: the reader begins where they like.')
			.meta(ru('Указывать ли следующий шаг (ничего не закрыто и тогда) или читатель начинает откуда хочет.', 'Порядок шагов')),
		requires: z
			.enum(['quiz', 'reading'])
			.meta(choices({ quiz: ['Pass the quiz', 'Пройти тест'], reading: ['Read', 'Прочитать'] }))
			.describe('What a lesson asks for: quiz, that its questions are passed; reading, that it is read.')
			.meta(ru('Чего требует урок: пройти тест или только прочитать.', 'Что требуется')),
		steps: z
			.array(step)
			.min(1, 'A path needs at least one step.')
			.meta(each('Step', 'Шаг'))
			.describe(
				'Lessons and guidelines in their order, and choices of lessons. A guideline with `acknowledge: true` is to be acknowledged.',
			)
			.meta(ru('Уроки и памятки по порядку, а также уроки на выбор. Памятку, у которой включено «Подтверждение», нужно подтвердить.')),
		finish: z
			.strictObject({
				title: localized(context).describe('Headline when all is done.').meta(ru('Заголовок, когда всё пройдено.')),
				text: localized(context).describe('What happens next.').meta(ru('Что читателю делать дальше.')),
			})
			.describe('What the reader sees at the end.')
			.meta(ru('Что читатель видит в конце.', 'Финиш')),
	});

export type LearningPath = z.infer<ReturnType<typeof pathSchema>>;
