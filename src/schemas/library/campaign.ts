import { z } from 'astro/zod';
import { finding, isoDate, localized, type SchemaContext } from '../common.ts';
import { idOf } from '../references.ts';

/** `src/content/campaigns/*.yaml`: a time in which colleagues speak about one thing. */
export const campaignSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			title: localized(context).describe('Name of the campaign.'),
			text: localized(context).describe('What it is about and what colleagues are asked to do.'),
			from: isoDate.describe('First day.'),
			until: isoDate.describe('Last day.'),
			items: z.array(idOf('item')).min(1, 'Name at least one item.').describe('What to share: file names in src/content/shareables.'),
			dates: z
				.array(
					z.strictObject({
						on: isoDate.describe('The day.'),
						title: localized(context).describe('What happens on it.'),
					}),
				)
				.optional()
				.describe('Days within it that belong into a calendar.'),
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
