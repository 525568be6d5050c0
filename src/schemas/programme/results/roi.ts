import { z } from 'astro/zod';
import { localized, ru, type SchemaContext } from '../../common.ts';

const amount = z.number().min(0, 'It must not be less than 0.');
const share = z
	.number()
	.min(0, 'A share lies between 0 and 1, for example 0.1 for 10 per cent.')
	.max(1, 'A share lies between 0 and 1, for example 0.1 for 10 per cent.');
const range = z
	.strictObject({
		low: share.describe('The least that is likely.').meta(ru('Самое меньшее, что вероятно.', 'От')),
		high: share.describe('The most that is likely.').meta(ru('Самое большее, что вероятно.', 'До')),
	})
	.refine(({ low, high }) => low <= high, '`low` is larger than `high`. Exchange the two.');

/** `src/content/roi/assumptions.yaml`: what the company assumes about worth, cost and reach. Readers can try others on the page. */
export const roiSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		note: localized(context)
			.describe('Who made these assumptions, when, and of what.')
			.meta(ru('Кто сделал эти допущения, когда и о чём.')),
		currency: z
			.string()
			.regex(/^[A-Z]{3}$/, 'Write the three-letter code of a currency, for example `EUR`.')
			.describe('Currency of all amounts.')
			.meta(ru('Валюта всех сумм.', 'Валюта')),
		worth: z
			.strictObject({
				visit: amount
					.describe('What one visit of your website is worth to you.')
					.meta(ru('Чего для вас стоит одно посещение вашего сайта.', 'Посещение')),
				lead: amount
					.describe('What one enquiry is worth. 0 if you measure revenue, or sales are counted twice.')
					.meta(ru('Чего стоит одна заявка. 0, если вы измеряете выручку, иначе продажи посчитаны дважды.', 'Заявка')),
				application: amount.describe('What one application for a job is worth.').meta(ru('Чего стоит один отклик на вакансию.', 'Отклик')),
				hire: amount
					.describe('What one hire saves, for example the fee of an agency.')
					.meta(ru('Сколько экономит один принятый человек, например гонорар агентства.', 'Принятый человек')),
			})
			.describe('What a result is worth.')
			.meta(ru('Чего стоит результат.', 'Ценность')),
		cost: z
			.strictObject({
				people: z.int().min(0).describe('How many people take part.').meta(ru('Сколько людей участвует.', 'Участники')),
				hours: amount.describe('Hours that each spends on it in a month.').meta(ru('Сколько часов в месяц уходит у каждого.', 'Часы')),
				hourly: amount.describe('What one hour of theirs costs.').meta(ru('Сколько стоит час их времени.', 'Час работы')),
				fixed: amount.describe('What else it costs in a month.').meta(ru('Какие ещё расходы есть в месяц.', 'Прочие расходы')),
			})
			.describe('What the programme costs in a month.')
			.meta(ru('Сколько стоит программа в месяц.', 'Расходы')),
		reach: z
			.strictObject({
				people: z
					.int()
					.min(1)
					.describe('How many people share one thing.')
					.meta(ru('Сколько людей делится одним материалом.', 'Сколько людей')),
				followers: z
					.int()
					.min(0)
					.describe('Followers or contacts of each, on average; ask people, don’t guess.')
					.meta(ru('Подписчиков или контактов у каждого в среднем; спросите людей, не гадайте.', 'Подписчики')),
				seen: range.describe('Share of them that sees a post.').meta(ru('Какая их доля видит пост.', 'Видят')),
				overlap: range
					.describe('Share that is counted twice, as colleagues know the same people.')
					.meta(ru('Какая доля посчитана дважды, ведь коллеги знают одних и тех же людей.', 'Повторы')),
			})
			.describe('What the estimate of reach goes by.')
			.meta(ru('Из чего складывается оценка охвата.', 'Охват')),
	});

export type RoiFile = z.infer<ReturnType<typeof roiSchema>>;
