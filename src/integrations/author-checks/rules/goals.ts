import { overlaps } from '../../../lib/goals/progress.ts';
import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';
import { listed, suggestion } from '../wording.ts';

/** No two goals have the same objective at the same time, none was read in the future, and what a number is measured by exists. */
export function checkGoals(site: Site): Finding[] {
	const { goals, shareables, networksInUse, today } = site;
	const known = [...goals.values()].flatMap((entry) => (entry.value ? [{ entry, ...entry.value }] : []));
	const overlapping = overlaps(known).map(([goal, other]) =>
		at(
			goal.entry,
			['from'],
			`The goal overlaps with ${other.entry.file}, which has the same objective from ${other.from} to ${other.until}: nobody would know which target counts. Move the dates, or make one goal of the two.`,
		),
	);
	const inKpis = known.flatMap(({ entry, kpis }) =>
		kpis.flatMap(({ readings = [], split = [], measure }, index) => [
			...(measure?.items ?? []).flatMap((item, place) =>
				shareables.has(item)
					? []
					: [
							at(
								entry,
								['kpis', index, 'measure', 'items', place],
								`There is no item \`${item}\`.${suggestion(item, shareables.keys(), 'There are')}`,
							),
						],
			),
			...readings.flatMap(({ on }, place) =>
				on > today
					? [at(entry, ['kpis', index, 'readings', place, 'on'], `The day ${on} is still to come. Write down what has been read.`)]
					: [],
			),
			...split.flatMap(({ network }, place) =>
				networksInUse.includes(network)
					? []
					: [
							at(
								entry,
								['kpis', index, 'split', place, 'network'],
								`\`${network}\` is not in use. Name one of portal.yaml: ${listed(networksInUse)}.`,
							),
						],
			),
		]),
	);
	return [...overlapping, ...inKpis];
}
