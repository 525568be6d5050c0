import { valuesIn } from '../../../lib/text/values-in.ts';
import { daysAfter } from '../../../lib/time/calendar.ts';
import type { Finding } from '../finding.ts';
import { allEntries, at, type Site } from '../site.ts';

/** Nobody plans so many years ahead; a digit slipped. */
const mostYears = 10;

/** Fields that tell of a day that has been. */
const past = new Set(['checked', 'summed']);

/** Fields whose own rules say that the day is still to come, or outside its campaign. */
const judgedElsewhere = new Set(['on', 'agreed']);

/** No day is so far ahead that it must be a slip, and nothing was read on a day to come. */
export function checkDates(site: Site): Finding[] {
	const { today } = site;
	const lastDay = `${Number(today.slice(0, 4)) + mostYears}${today.slice(4)}`;
	// East of the machine that checks, it is tomorrow already.
	const tomorrow = daysAfter(today, 1);
	return allEntries(site).flatMap((entry) =>
		valuesIn(entry.data).flatMap(({ value, path }) => {
			const field = String(path.at(-1));
			const date = dayOf(value);
			if (date === undefined || judgedElsewhere.has(field)) return [];
			if (date > lastDay) {
				const years = Number(date.slice(0, 4)) - Number(today.slice(0, 4));
				const message = `\`${date}\` is ${years} years ahead. If a digit slipped, correct it; where there is to be no last day, remove the line if it is optional.`;
				return [{ ...at(entry, path, 'date/far', message), warning: 'far-date' }];
			}
			if (!past.has(field) || date <= tomorrow) return [];
			return [at(entry, path, 'date/future', `The day ${date} is still to come. Write the day on which it was done.`)];
		}),
	);
}

/** The day that a value is, as `2027-01-15`. */
function dayOf(value: unknown): string | undefined {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
	return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
