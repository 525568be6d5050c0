import { getCollection } from 'astro:content';
import type { Participant, Team } from '../../../lib/programme/leaderboard/points.ts';
import type { Localized } from '../../../schemas/common.ts';
import { memoize } from '../../layout/memoize.ts';

/** Somebody on the opt-in list, with the name that they chose to be shown by. */
export interface ListedParticipant extends Participant {
	name?: Localized | undefined;
}

export const getParticipants = memoize(async (): Promise<ListedParticipant[]> =>
	(await getCollection('participants')).map(({ id, data: { name, team, agreed, shown } }) => ({
		id,
		name,
		team,
		agreed,
		named: shown === 'person',
	})),
);

export const getTeams = memoize(async (): Promise<(Team & { title: Localized })[]> =>
	(await getCollection('teams')).map(({ id, data }) => ({ id, ...data })),
);
