import { z } from 'astro/zod';
import { localized, ru, type SchemaContext } from '../../common.ts';

/** `src/content/teams/*.yaml`: one team, for counting points by head. */
export const teamSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		title: localized(context).describe('Name of the team.').meta(ru('Название команды.', 'Название')),
		size: z
			.int()
			.min(1, 'Write how many people belong to it.')
			.describe('Number of its people, those who take no part among them.')
			.meta(ru('Сколько людей в команде, считая тех, кто не участвует.', 'Сколько людей')),
	});

export type TeamData = z.infer<ReturnType<typeof teamSchema>>;
