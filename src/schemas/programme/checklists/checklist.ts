import { z } from 'astro/zod';
import { each, finding, id, localized, ru, type SchemaContext } from '../../common.ts';

const point = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		id: id
			.describe('Permanent id, unique in the list; ticks in browsers are kept by it.')
			.meta(ru('Постоянный id внутри списка; по нему браузеры хранят отметки.')),
		text: localized(context).describe('What is true when it is ticked.').meta(ru('Что верно, если отмечено.')),
		next: localized(context)
			.describe('What to do first when it is not.')
			.meta(ru('Что сделать первым, если это пока не так.', 'С чего начать')),
	});

/** `src/content/checklists/*.yaml`: what managers look at in their own team. */
export const checklistSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			title: localized(context).describe('Name of the list.').meta(ru('Название списка.', 'Название')),
			text: localized(context).describe('For whom it is and how to use it.').meta(ru('Для кого он и как им пользоваться.')),
			themes: z
				.array(
					z.strictObject({
						id: id.describe('Permanent id.').meta(ru('Постоянный id темы.')),
						title: localized(context).describe('The theme.').meta(ru('Как называется тема.', 'Название')),
						why: localized(context)
							.describe('Why it makes a company worth talking about.')
							.meta(ru('Почему из-за этого о компании стоит рассказывать.')),
						points: z
							.array(point(context))
							.min(1, 'Give at least one point.')
							.meta(each('Point', 'Пункт'))
							.describe('What to look at.')
							.meta(ru('На что смотреть.')),
					}),
				)
				.min(1, 'Give at least one theme.')
				.meta(each('Theme', 'Тему'))
				.describe('The themes in their order.')
				.meta(ru('Темы по порядку.', 'Темы')),
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
