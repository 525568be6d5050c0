import { getCollection } from 'astro:content';
import { calendarDate, type Holds, type Period } from '../lib/share/visibility.ts';
import { inLanguage } from './portal.ts';
import { remember } from './remember.ts';

/** Days on which some things are not posted. */
export interface QuietView extends Period {
	id: string;
	reason: string;
	holds: Holds;
}

const periods = remember(() => getCollection('quiet'));

/** The quiet periods in a language that are not over when the site is built, the next one first. */
export async function getQuietPeriods(language: string): Promise<QuietView[]> {
	const today = calendarDate(new Date());
	return (await periods())
		.filter(({ data }) => data.until >= today)
		.map(({ id, data: { from, until, reason, holds } }) => ({ id, from, until, holds, reason: inLanguage(reason, language) }))
		.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
