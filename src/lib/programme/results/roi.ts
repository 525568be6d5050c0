import type { Measured } from './row.ts';

/** What a company assumes about worth and cost; its own numbers, in its currency. */
export interface RoiAssumptions {
	/** Worth of one visit, lead, application and hire. */
	visit: number;
	lead: number;
	application: number;
	hire: number;
	/** How many people take part, how many hours a month each spends, and what an hour costs. */
	people: number;
	hours: number;
	hourly: number;
	/** What else it costs in a month: licences, prizes, advice. */
	fixed: number;
}

export interface Roi {
	worth: number;
	cost: number;
	/** (worth − cost) ÷ cost; undefined where nothing was spent. */
	roi: number | undefined;
	/** The parts of the worth; a part that was not measured is left out. */
	parts: { of: 'visits' | 'leads' | 'applications' | 'hires' | 'revenue'; count: number; worth: number }[];
}

/**
 * Return on what the programme costs: what visits, leads, applications and hires are worth, and sales that were
 * measured, less the time and money spent. What was not measured adds nothing.
 *
 * @param months how many months were measured
 */
export function returnOn(measured: Measured, months: number, assumed: RoiAssumptions): Roi {
	const each = { visits: assumed.visit, leads: assumed.lead, applications: assumed.application, hires: assumed.hire, revenue: 1 };
	const parts = (Object.keys(each) as (keyof typeof each)[]).flatMap((of) => {
		const count = measured[of];
		return count === undefined ? [] : [{ of, count, worth: count * each[of] }];
	});
	const worth = parts.reduce((total, part) => total + part.worth, 0);
	const cost = months * (assumed.people * assumed.hours * assumed.hourly + assumed.fixed);
	return { worth, cost, roi: cost > 0 ? (worth - cost) / cost : undefined, parts };
}
