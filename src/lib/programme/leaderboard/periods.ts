/** A quarter of a year and those of its months of which something is known, the latest first. */
export interface Quarter {
	/** `2026-q4` */
	id: string;
	/** `2026-11`, `2026-10` */
	months: string[];
}

/** The quarter of a month: `2026-q4` of `2026-10`. */
export function quarterOf(month: string): string {
	const [year = '', number = ''] = month.split('-');
	return `${year}-q${Math.ceil(Number(number) / 3)}`;
}

/** First and last month of a quarter: `2026-10` and `2026-12` of `2026-q4`. */
export function monthsAround(quarter: string): { from: string; until: string } {
	const [year = '', number = ''] = quarter.split('-q');
	const month = (place: number) => `${year}-${String((Number(number) - 1) * 3 + place).padStart(2, '0')}`;
	return { from: month(1), until: month(3) };
}

/** The quarters in which the months lie, the latest first. */
export function quartersOf(months: Iterable<string>): Quarter[] {
	const latestFirst = [...new Set(months)].toSorted((a, b) => (a < b ? 1 : -1));
	return [...Map.groupBy(latestFirst, quarterOf)].map(([id, group]) => ({ id, months: group }));
}
