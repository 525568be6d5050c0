import { z } from 'astro/zod';
import { finding, isoDate, localized, ru, type SchemaContext } from '../../common.ts';
import { idOf } from '../../references.ts';

const receiver = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			person: localized(context)
				.optional()
				.describe('The name that the person chose to be shown by.')
				.meta(ru('Имя, под которым человек согласен быть показан.', 'Человек')),
			team: localized(context).optional().describe('Or a team, by its name.').meta(ru('Или команда, по названию.')),
		})
		.refine(({ person, team }) => (person === undefined) !== (team === undefined), 'Write either `person: …` or `team: …`.');

/** `src/content/recognitions/*.yaml`: thanks to a colleague or a team. */
export const recognitionSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			date: isoDate.describe('Day of the thanks.').meta(ru('День благодарности.')),
			to: receiver(context).describe('To whom.').meta(ru('Кого благодарят: человека или команду.', 'Кому')),
			agreed: isoDate
				.optional()
				.describe('Day on which the person agreed to be named here; required when one is named.')
				.meta(ru('День, когда человек согласился быть названным здесь; обязателен, если кто-то назван.', 'День согласия')),
			by: localized(context).describe('From whom: a name or a team.').meta(ru('От кого: имя или команда.', 'От кого')),
			text: localized(context).describe('What for, in two or three sentences.').meta(ru('За что, в двух-трёх предложениях.')),
			item: idOf('item')
				.optional()
				.describe('What it was about: a file name in src/content/shareables.')
				.meta(ru('О чём речь: имя файла в src/content/shareables.')),
		})
		.superRefine(({ date, to, agreed }, refinement) => {
			if (to.person !== undefined && agreed === undefined) {
				refinement.addIssue({
					code: 'custom',
					...finding('consent/missing'),
					path: ['agreed'],
					message: 'The field is missing, and a person is named. Ask first, then add `agreed:` with the day on which they said yes.',
				});
			}
			if (agreed !== undefined && agreed > date) {
				refinement.addIssue({
					code: 'custom',
					...finding('consent/missing'),
					path: ['agreed'],
					message: `The person agreed on ${agreed}, after the thanks of ${date}. Thank them from the day on which they agreed.`,
				});
			}
		});

export type Recognition = z.infer<ReturnType<typeof recognitionSchema>>;
