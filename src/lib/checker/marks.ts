import type { Match } from './check.ts';
import { severities, type Severity } from './rules.ts';

/** A piece of the draft, and the weight of the finding that marks it. */
export interface Piece {
	text: string;
	severity?: Severity | undefined;
}

/** The draft in pieces, marked and not. Where findings overlap, the weightiest marks. */
export function marked(draft: string, findings: readonly Match[]): Piece[] {
	const edges = new Set([0, draft.length]);
	for (const { ranges } of findings) for (const { start, end } of ranges) edges.add(start).add(end);
	const cuts = [...edges].toSorted((a, b) => a - b);
	const weights = new Uint8Array(cuts.length);
	const places = new Map(cuts.map((cut, place) => [cut, place]));
	for (const { ranges, severity } of findings) {
		const weight = severities.length - severities.indexOf(severity);
		for (const { start, end } of ranges) {
			for (let place = places.get(start)!; cuts[place]! < end; place++) weights[place] = Math.max(weights[place]!, weight);
		}
	}
	return cuts.slice(0, -1).map((cut, place) => ({
		text: draft.slice(cut, cuts[place + 1]),
		severity: weights[place] === 0 ? undefined : severities[severities.length - weights[place]!],
	}));
}
