import { counted } from '../../../lib/text/counted.ts';
import { z } from 'astro/zod';
import { choices, each, finding, localized, ru, type SchemaContext } from '../../common.ts';
import { idOf } from '../../references.ts';

/** What of the week a part of the briefing shows. */
export const briefingParts = ['points', 'items', 'rules', 'question'] as const;

/** `src/content/briefing/agenda.yaml`: how a briefing of a small group goes, part by part. */
export const briefingSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			minutes: z.int().min(5).max(60).describe('How long a briefing takes, in minutes.').meta(ru('Сколько длится встреча, в минутах.')),
			before: localized(context).describe('What to have ready before it.').meta(ru('Что подготовить заранее.', 'До встречи')),
			path: idOf('path')
				.optional()
				.describe('The path for those who want to lead a group: a file name in src/content/paths.')
				.meta(ru('Маршрут для тех, кто хочет вести группу: имя файла в src/content/paths.', 'Маршрут')),
			parts: z
				.array(
					z.strictObject({
						minutes: z.int().min(1, 'A part takes at least a minute.').describe('Its minutes.').meta(ru('Сколько минут она занимает.')),
						title: localized(context).describe('What it is.').meta(ru('Как называется эта часть.', 'Название')),
						text: localized(context).describe('How it goes.').meta(ru('Как она проходит.')),
						shows: z
							.enum(briefingParts)
							.meta(
								choices({
									points: ['Points', 'Пункты'],
									items: ['Items', 'Материалы'],
									rules: ['Rules', 'Правила'],
									question: ['Question', 'Вопрос'],
								}),
							)
							.optional()
							.describe('What of the week stands below it.')
							.meta(ru('Что из темы недели показать под ней.', 'Что показать')),
					}),
				)
				.min(2, 'Give at least two parts.')
				.meta(each('Part', 'Часть'))
				.describe('The agenda, in its order.')
				.meta(ru('План встречи по порядку.', 'Части')),
		})
		.superRefine(({ minutes, parts }, refinement) => {
			const sum = parts.reduce((total, part) => total + part.minutes, 0);
			if (sum !== minutes) {
				refinement.addIssue({
					code: 'custom',
					path: ['minutes'],
					message: `The parts take ${counted(sum, 'minute')} together, and the briefing ${minutes}. Change a part, or write \`minutes: ${sum}\`.`,
				});
			}
			for (const part of briefingParts) {
				const places = parts.flatMap(({ shows }, index) => (shows === part ? [index] : []));
				if (places.length === 0) {
					refinement.addIssue({
						code: 'custom',
						...finding('field/missing'),
						path: ['parts'],
						message: `No part shows the ${part} of the week. Add \`shows: ${part}\` to one.`,
					});
				}
				if (places.length > 1) {
					refinement.addIssue({
						code: 'custom',
						...finding('field/repeated'),
						path: ['parts', places[1]!, 'shows'],
						message: `Two parts show the ${part} of the week. Take it out of one of them.`,
					});
				}
			}
		});

export type BriefingData = z.infer<ReturnType<typeof briefingSchema>>;
