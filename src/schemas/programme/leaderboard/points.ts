import { z } from 'astro/zod';
import { id, localized, uniqueIds, type SchemaContext } from '../../common.ts';

const action = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		id: id.describe('Permanent id, as the files in src/content/activity name it.'),
		title: localized(context).describe('What is done.'),
		text: localized(context).describe('What counts as that, and how it becomes known.'),
		points: z.int().min(1, 'Give at least one point.').describe('Points for each time.'),
		most: z.int().min(1, 'Let it count at least once.').describe('So many times a month count for a person.'),
	});

/** `src/content/points.yaml`: what the leaderboard counts, or that there is none. */
export const pointsSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			quiet: z.boolean().optional().describe('`true`: nobody is ranked; the page says thanks instead.'),
			people: z
				.int()
				.min(1, 'Name at least one person.')
				.max(50, 'Name at most 50 people.')
				.describe('How many people are named in a period.'),
			note: localized(context).optional().describe('A sentence above the numbers, for example where they come from.'),
			actions: z
				.array(action(context))
				.min(1, 'Name at least one action.')
				.superRefine(uniqueIds('actions'))
				.describe('What brings points.'),
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
