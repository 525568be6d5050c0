import type { Measure, ResultRow } from '../results/row.ts';

/** What the results count for a goal; a filter that is absent lets everything through. */
export interface GoalMeasure {
	of: Measure;
	networks?: readonly string[] | undefined;
	topics?: readonly string[] | undefined;
	kinds?: readonly string[] | undefined;
	items?: readonly string[] | undefined;
}

export interface MonthValue {
	/** `YYYY-MM` */
	month: string;
	value: number;
}

/** The rows of colleagues' posts that count for a measure. */
export function rowsFor(rows: readonly ResultRow[], { of, networks, topics, kinds, items }: GoalMeasure): ResultRow[] {
	const within = (allowed: readonly string[] | undefined, value: string | undefined) =>
		allowed === undefined || (value !== undefined && allowed.includes(value));
	return rows.filter(
		(row) =>
			row.channel === 'people' &&
			row.measured[of] !== undefined &&
			within(networks, row.network) &&
			within(topics, row.topic) &&
			within(kinds, row.kind) &&
			within(items, row.item),
	);
}

/** The sum of a measure in each of the months; one in which nothing was measured is left out, as that is not zero. */
export function byMonth(rows: readonly ResultRow[], of: Measure, months: readonly string[]): MonthValue[] {
	return months.flatMap((month) => {
		const measured = rows.flatMap((row) => (row.month === month ? (row.measured[of] ?? []) : []));
		return measured.length === 0 ? [] : [{ month, value: measured.reduce((sum, value) => sum + value, 0) }];
	});
}

/** The average of months; undefined when there is none. */
export function average(values: readonly MonthValue[]): number | undefined {
	return values.length === 0 ? undefined : values.reduce((sum, { value }) => sum + value, 0) / values.length;
}
