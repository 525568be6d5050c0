import { writtenNumber, type NumberStyle } from '../../text/written-number.ts';
import { estimateReach, type ReachAssumptions } from './reach-estimate.ts';
import { returnOn, type RoiAssumptions } from './roi.ts';
import type { Measured } from './row.ts';

/** What a form with assumptions shows: amounts of money, counts, and shares of one. */
export interface Outcome {
	money: Record<string, number>;
	counts: Record<string, number>;
	shares: Record<string, number>;
}

/** What a form with assumptions goes by besides them. */
export interface Given {
	measured?: Measured;
	/** How many months were measured. */
	months?: number;
}

/** The formulas that readers can try their own numbers in, by the name that the form gives. */
export const formulas: Record<string, (assumed: Record<string, number>, given: Given) => Outcome> = {
	roi(assumed, { measured = {}, months = 0 }) {
		const { worth, cost, roi, parts } = returnOn(measured, months, assumed as unknown as RoiAssumptions);
		const each = Object.fromEntries(parts.map((part) => [part.of, part.worth]));
		const shares: Record<string, number> = roi === undefined ? {} : { roi };
		return { money: { worth, cost, ...each }, counts: {}, shares };
	},
	reach(assumed) {
		const { low, high } = estimateReach(assumed as unknown as ReachAssumptions);
		return { money: {}, counts: { low, high }, shares: {} };
	},
};

/** What a form shows as people write it, by name; amounts are in a currency. */
export function writtenOutcome({ money, counts, shares }: Outcome, language: string, currency?: string): Record<string, string> {
	const written = (values: Record<string, number>, style: NumberStyle) =>
		Object.entries(values).map(([name, value]) => [name, writtenNumber(value, language, style)] as const);
	return Object.fromEntries([...written(money, { currency }), ...written(counts, {}), ...written(shares, { percent: true, signed: true })]);
}
