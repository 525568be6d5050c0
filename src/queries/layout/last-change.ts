import { changesFromHistory } from './history.ts';
import { datesOf, newestIn } from '../../lib/time/last-change.ts';
import { memoize } from './memoize.ts';

const getDates = memoize(async () => datesOf(changesFromHistory(process.cwd())));

/**
 * The day on which a file, or anything in a folder, was last changed, by the history in git: `2026-11-28`. Nothing where
 * there is no history, as in a copy without git, or one that was cut off and would name a wrong day.
 */
export async function getLastChange(file: string): Promise<string | undefined> {
	return newestIn(await getDates(), file);
}
