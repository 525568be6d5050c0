import type { Country } from './rules.ts';

/** A time in which campaign words are pointed at; days are calendar dates `YYYY-MM-DD`, both included. */
export interface ElectionPeriod {
	countries: readonly Country[];
	from: string;
	until: string;
}

/** Whether an election is on in a country on a day. */
export function isElectionTime(periods: readonly ElectionPeriod[], country: Country, today: string): boolean {
	return periods.some(({ countries, from, until }) => countries.includes(country) && from <= today && today <= until);
}
