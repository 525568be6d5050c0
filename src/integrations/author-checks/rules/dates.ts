import { daysAfter } from '../../../lib/time/calendar.ts';
import type { Finding } from '../finding.ts';
import { allEntries, at, type Page, type Entry, type Site } from '../site.ts';

/** Nobody plans so many years ahead; a digit slipped. */
const mostYears = 10;

/** Fields that tell of a day that has been. */
const past = new Set(['checked', 'summed', 'updated']);

/** Fields whose own rules say that the day is still to come, or outside its campaign. */
const judgedElsewhere = new Set(['on', 'agreed']);

/** No day is so far ahead that it must be a slip, and nothing was read on a day to come. */
export function checkDates(site: Site): Finding[] {
	const lastDay = `${Number(site.today.slice(0, 4)) + mostYears}${site.today.slice(4)}`;
	// East of the machine that checks, it is tomorrow already.
	const tomorrow = daysAfter(site.today, 1);
	return allEntries(site).flatMap((entry) => datesIn(entry.data).flatMap((date) => findingOn(date, entry, { ...site, lastDay, tomorrow })));
}

interface Placed {
	path: PropertyKey[];
	date: string;
}

function findingOn(
	{ path, date }: Placed,
	entry: Page | Entry<unknown>,
	{ today, lastDay, tomorrow }: { today: string; lastDay: string; tomorrow: string },
): Finding[] {
	const field = String(path.at(-1));
	if (judgedElsewhere.has(field)) return [];
	if (date > lastDay) {
		const years = Number(date.slice(0, 4)) - Number(today.slice(0, 4));
		const message = `\`${date}\` is ${years} years ahead. If a digit slipped, correct it; where there is to be no last day, remove the line if it is optional.`;
		return [{ ...at(entry, path, 'date/far', message), warning: 'far-date' }];
	}
	if (!past.has(field) || date <= tomorrow) return [];
	return [at(entry, path, 'date/future', `The day ${date} is still to come. Write the day on which it was done.`)];
}

function datesIn(value: unknown, path: PropertyKey[] = []): Placed[] {
	if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [{ path, date: value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [{ path, date: value.toISOString().slice(0, 10) }];
	return Object.entries(value).flatMap(([key, each]) => datesIn(each, [...path, Array.isArray(value) ? Number(key) : key]));
}
