import { z } from 'astro/zod';
import { each, ru, text } from '../common.ts';

const searches = z
	.record(
		z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'),
		z
			.array(
				z.strictObject({
					query: text.describe('What somebody types.').meta(ru('Что набирают.', 'Запрос')),
					finds: z
						.array(text)
						.min(1, 'Name the page that is right.')
						.meta(each('Page', 'Адрес'))
						.describe('Pages that are right, below the language: `answers/use-ai`.')
						.meta(ru('Верные страницы, без языка: `answers/use-ai`.', 'Что находит')),
				}),
			)
			.meta(each('Search', 'Запрос')),
	)
	.optional();

/** `src/content/searches.yaml`: what people type into search, and what they must find first. */
export const searchesSchema = () =>
	z.strictObject({
		searches: searches
			.describe('Each must find its page first; a test asks them all.')
			.meta(ru('По каждому первой должна найтись его страница; тест проверяет все.')),
		unseen: searches
			.describe('Written before the aliases and kept out of sight while those are written: three in four must find their page first.')
			.meta(
				ru(
					'Записано раньше, чем другие слова для поиска, и не показывалось, пока их писали: три из четырёх должны найти свою страницу первой.',
					'Отложенные',
				),
			),
	});

export type Searches = z.infer<ReturnType<typeof searchesSchema>>;
