import { z } from 'astro/zod';
import { finding, id, isoDate, localized, type SchemaContext } from '../../common.ts';

const point = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		id: id.describe('Permanent id, unique in the list; ticks in browsers are kept by it.'),
		text: localized(context).describe('What is true when it is ticked.'),
		next: localized(context).describe('What to do first when it is not.'),
	});

/** `src/content/checklists/*.yaml`: what managers look at in their own team. */
export const checklistSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			title: localized(context).describe('Name of the list.'),
			text: localized(context).describe('For whom it is and how to use it.'),
			updated: isoDate.describe('Day of the last change, which stands on paper.'),
			themes: z
				.array(
					z.strictObject({
						id: id.describe('Permanent id.'),
						title: localized(context).describe('The theme.'),
						why: localized(context).describe('Why it makes a company worth talking about.'),
						points: z.array(point(context)).min(1, 'Give at least one point.').describe('What to look at.'),
					}),
				)
				.min(1, 'Give at least one theme.')
				.describe('The themes in their order.'),
		})
		.superRefine(({ themes }, refinement) => {
			const seen = new Set<string>();
			themes.forEach(({ points }, theme) =>
				points.forEach((each, index) => {
					if (seen.has(each.id)) {
						refinement.addIssue({
							code: 'custom',
							...finding('id/repeated'),
							path: ['themes', theme, 'points', index, 'id'],
							message: `Two points have the id \`${each.id}\`. Give this one an id of its own, as ticks are kept by it.`,
						});
					}
					seen.add(each.id);
				}),
			);
		});

export type Checklist = z.infer<ReturnType<typeof checklistSchema>>;
