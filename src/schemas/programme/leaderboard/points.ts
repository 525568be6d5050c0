import { z } from 'astro/zod';
import { each, id, localized, ru, uniqueIds, type SchemaContext } from '../../common.ts';

const action = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		id: id
			.describe('Permanent id, as the files in src/content/activity name it.')
			.meta(ru('Постоянный id, как его называют файлы в src/content/activity.')),
		title: localized(context).describe('What is done.').meta(ru('Что сделано.', 'Действие')),
		text: localized(context)
			.describe('What counts as that, and how it becomes known.')
			.meta(ru('Что за это считается и как об этом узнают.')),
		points: z.int().min(1, 'Give at least one point.').describe('Points for each time.').meta(ru('Баллы за каждый раз.', 'Баллы')),
		most: z
			.int()
			.min(1, 'Let it count at least once.')
			.describe('So many times a month count for a person.')
			.meta(ru('Сколько раз в месяц засчитывается одному человеку.', 'Не больше')),
	});

/** `src/content/points.yaml`: what the leaderboard counts, or that there is none. */
export const pointsSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			quiet: z
				.boolean()
				.optional()
				.describe('`true`: nobody is ranked; the page says thanks instead.')
				.meta(ru('Мест нет ни у кого; вместо этого страница благодарит.')),
			people: z
				.int()
				.min(1, 'Name at least one person.')
				.max(50, 'Name at most 50 people.')
				.describe('How many people are named in a period.')
				.meta(ru('Сколько людей называют за период.', 'Сколько людей')),
			note: localized(context)
				.optional()
				.describe('A sentence above the numbers, for example where they come from.')
				.meta(ru('Предложение над числами, например откуда они.')),
			actions: z
				.array(action(context))
				.min(1, 'Name at least one action.')
				.superRefine(uniqueIds('actions'))
				.meta(each('Action', 'Действие'))
				.describe('What brings points.')
				.meta(ru('За что дают баллы.', 'Действия')),
		})
		.superRefine(({ actions }, refinement) => {
			const total = actions.reduce((sum, { points, most }) => sum + points * most, 0);
			actions.forEach(({ id, points, most }, index) => {
				if (actions.length > 1 && points * most > total / 2) {
					refinement.addIssue({
						code: 'custom',
						path: ['actions', index, 'most'],
						message: `With \`${id}\` alone a person can reach ${points * most} of ${total} points a month, more than half: whoever does it most would win. Lower \`most\` or \`points\`.`,
					});
				}
			});
		});

export type Points = z.infer<ReturnType<typeof pointsSchema>>;
