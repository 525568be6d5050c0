import { sealOf } from '../../lib/programme/contests/draw.ts';
import type { Contest } from '../../schemas/programme/contests/contest.ts';
import type { RecordedContest } from '../../schemas/programme/contests/record.ts';
import type { Site } from './site.ts';

/**
 * What has to be recorded of a contest whose list of entries was closed, or closed anew while nobody knew the seed; nothing
 * where that is done.
 */
export function contestToRecord(
	id: string,
	{ closed, draw, entries = [] }: Contest,
	{ contestRecords }: Pick<Site, 'contestRecords'>,
): RecordedContest | undefined {
	const record = contestRecords.get(id);
	const isDone = record && (draw || !record.value || closed === undefined || closed <= record.value.closed);
	return closed === undefined || isDone ? undefined : { closed, seal: sealOf(entries.map((entry) => entry.id)) };
}
