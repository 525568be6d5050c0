import { calendarDate } from './visibility.ts';

/**
 * The day for which the site is built: what is over on it, is offered on it, or is new on it. It is a part of what goes into a
 * build, so whoever wants to make the same site again gives it, as seconds since 1970.
 *
 * @see https://reproducible-builds.org/docs/source-date-epoch/
 */
export function buildDate(given = process.env['SOURCE_DATE_EPOCH'], now = new Date()): string {
	if (given === undefined || given === '') return calendarDate(now);
	const moment = new Date(/^\d+$/.test(given) ? Number(given) * 1000 : Number.NaN);
	if (Number.isNaN(moment.getTime()))
		throw new Error(`SOURCE_DATE_EPOCH is “${given}”, which is no number of seconds since 1970, as \`date +%s\` prints it.`);
	return moment.toISOString().slice(0, 10);
}
