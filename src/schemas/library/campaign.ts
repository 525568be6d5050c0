import { z } from 'astro/zod';
import { each, finding, isoDate, localized, ru, type SchemaContext } from '../common.ts';
import { idOf } from '../references.ts';

/** `src/content/campaigns/*.yaml`: a time in which colleagues speak about one thing. */
export const campaignSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			title: localized(context).describe('Name of the campaign.').meta(ru('Название кампании.', 'Название')),
			text: localized(context)
				.describe('What it is about and what colleagues are asked to do.')
				.meta(ru('О чём она и о чём просят коллег.')),
			from: isoDate.describe('First day.').meta(ru('Первый день.')),
			until: isoDate.describe('Last day.').meta(ru('Последний день.')),
			items: z
				.array(idOf('item'))
				.min(1, 'Name at least one item.')
				.meta(each('Item', 'Материал'))
				.describe('What to share: file names in src/content/shareables.')
				.meta(ru('Чем делиться: имена файлов в src/content/shareables.')),
			dates: z
				.array(
					z.strictObject({
						on: isoDate.describe('The day.').meta(ru('Какой это день.', 'День')),
						title: localized(context).describe('What happens on it.').meta(ru('Что будет в этот день.', 'Что будет')),
					}),
				)
				.meta(each('Day', 'День'))
				.optional()
				.describe('Days within it that belong into a calendar.')
				.meta(ru('Дни внутри неё, которые нужны в календаре.', 'Даты')),
		})
		.superRefine(({ from, until, dates = [] }, refinement) => {
			if (until < from) {
				refinement.addIssue({
					code: 'custom',
					...finding('date/order'),
					path: ['until'],
					message: `The campaign ends on ${until}, before it begins on ${from}. Change one of the dates.`,
				});
				return;
			}
			dates.forEach(({ on }, index) => {
				if (from <= on && on <= until) return;
				refinement.addIssue({
					code: 'custom',
					...finding('date/outside'),
					path: ['dates', index, 'on'],
					message: `The day ${on} lies outside the campaign, which lasts from ${from} to ${until}. Change the day, or \`from\` or \`until\`.`,
				});
			});
		});

export type Campaign = z.infer<ReturnType<typeof campaignSchema>>;
