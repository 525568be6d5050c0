import { z } from 'astro/zod';
import { each, id, localized, ru, text, type SchemaContext } from '../common.ts';
import { declension } from '../company.ts';

/** `src/content/cast.yaml`: the made-up company in which the examples play, and its people. */
export const castSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		company: z
			.strictObject({
				name: localized(context).describe('Its name.').meta(ru('Как называется компания.', 'Название')),
				cases: declension
					.optional()
					.describe('The other cases of the name in languages that decline it; `none` where it stays the same.')
					.meta(ru('Остальные падежи названия в языках, где оно склоняется; `none`, если не склоняется.')),
				about: localized(context)
					.describe('That it is made up, and what it does: one or two sentences above the first example of a page.')
					.meta(ru('Что она придумана и чем занимается: одно-два предложения над первым примером страницы.', 'О компании')),
				website: z
					.url({ error: 'Write the whole address, beginning with https://.' })
					.describe('Its website.')
					.meta(ru('Адрес её сайта, начиная с https://.')),
				hashtag: text.describe('Its hashtag.').meta(ru('Хештег этой компании.')),
				products: z
					.array(text)
					.meta(each('Product', 'Продукт'))
					.optional()
					.describe('Names of its products.')
					.meta(ru('Названия её продуктов.', 'Продукты')),
				others: z
					.array(text)
					.meta(each('Name', 'Название'))
					.optional()
					.describe('Names of customers and events that belong to it, in each form in which texts have them.')
					.meta(ru('Названия клиентов и событий, которые к ней относятся, в каждом падеже, который есть в текстах.', 'Другие имена')),
			})
			.describe('The made-up company.')
			.meta(ru('Придуманная компания.')),
		people: z
			.record(
				id,
				z.strictObject({
					name: localized(context).describe('First name.').meta(ru('Имя.')),
					job: localized(context).describe('What they do.').meta(ru('Чем занимается.')),
					city: localized(context).describe('Where they work.').meta(ru('Где работают.', 'Город')),
				}),
			)
			.describe('Who speaks in the examples, each by an id that examples name.')
			.meta(ru('Кто говорит в примерах; примеры называют их по id.')),
	});

export type Cast = z.infer<ReturnType<typeof castSchema>>;
