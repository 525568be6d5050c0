import { overlaps } from '../../../lib/programme/goals/progress.ts';
import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';

/** No two goals have the same objective at the same time, and none was read in the future. */
export function checkGoals({ goals, today }: Site): Finding[] {
	const known = [...goals.values()].flatMap((entry) => (entry.value ? [{ entry, ...entry.value }] : []));
	const overlapping = overlaps(known).map(([goal, other]) =>
		at(
			goal.entry,
			['from'],
			'date/overlap',
			`The goal overlaps with ${other.entry.file}, which has the same objective from ${other.from} to ${other.until}: nobody would know which target counts. Move the dates, or make one goal of the two.`,
		),
	);
	const inKpis = known.flatMap(({ entry, kpis }) =>
		kpis.flatMap(({ readings = [] }, index) =>
			readings.flatMap(({ on }, place) => {
				if (on <= today) return [];
				return [
					at(
						entry,
						['kpis', index, 'readings', place, 'on'],
						'date/future',
						`The day ${on} is still to come. Write down what has been read.`,
					),
				];
			}),
		),
	);
	return [...overlapping, ...inKpis];
}
