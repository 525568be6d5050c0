import { z } from 'astro/zod';
import { finding, isoDate, localized, type SchemaContext } from '../../common.ts';
import { idOf } from '../../references.ts';

/** How somebody may be shown: by the chosen name, or only as part of the team. */
export const shownAs = ['person', 'team'] as const;

/** `src/content/participants/*.yaml`: somebody who has agreed to be counted. Who takes that back is removed. */
export const participantSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			name: localized(context).optional().describe('The name that they chose to be shown by; a nickname is welcome.'),
			team: idOf('team').describe('Their team: a file name in src/content/teams.'),
			agreed: isoDate.describe('Day on which they agreed; they are named from that month on.'),
			shown: z.enum(shownAs).describe('`person`: by the name. `team`: only within the sum of the team.'),
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
