import { z } from 'astro/zod';
import { choices, finding, isoDate, localized, ru, type SchemaContext } from '../../common.ts';
import { idOf } from '../../references.ts';

/** How somebody may be shown: by the chosen name, or only as part of the team. */
export const shownAs = ['person', 'team'] as const;

/** `src/content/participants/*.yaml`: somebody who has agreed to be counted. Who takes that back is removed. */
export const participantSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			name: localized(context)
				.optional()
				.describe('The name that they chose to be shown by; a nickname is welcome.')
				.meta(ru('Имя, под которым человек согласен быть показан; можно прозвище.', 'Имя')),
			team: idOf('team').describe('Their team: a file name in src/content/teams.').meta(ru('Команда: имя файла в src/content/teams.')),
			agreed: isoDate
				.describe('Day on which they agreed; they are named from that month on.')
				.meta(ru('День, когда человек согласился; с этого месяца его называют.', 'День согласия')),
			shown: z
				.enum(shownAs)
				.meta(choices({ person: ['By name', 'По имени'], team: ['Within the sum of the team', 'Только в сумме команды'] }))
				.describe('`person`: by the name. `team`: only within the sum of the team.')
				.meta(ru('По имени или только в сумме команды.', 'Как показывать')),
		})
		.superRefine(({ name, shown }, refinement) => {
			if (shown === 'person' && name === undefined) {
				refinement.addIssue({
					code: 'custom',
					...finding('field/missing'),
					path: ['name'],
					message: 'The name is missing. Add the one that the person chose, or write `shown: team`.',
				});
			}
			if (shown === 'team' && name !== undefined) {
				refinement.addIssue({
					code: 'custom',
					path: ['name'],
					message: 'Who is shown within the team only needs no name here. Remove it.',
				});
			}
		});

export type ParticipantData = z.infer<ReturnType<typeof participantSchema>>;
