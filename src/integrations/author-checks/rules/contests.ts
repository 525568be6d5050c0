import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';

/** Whoever is named on a list of entries has agreed to be, and no seed is of a day to come. */
export function checkContests({ contests, participants, today }: Site): Finding[] {
	return [...contests.values()].flatMap((contest) => {
		const { entries = [], draw } = contest.value ?? {};
		const findings = entries.flatMap(({ participant: id }, index) => {
			if (id === undefined) return [];
			if (participants.get(id)?.value?.shown !== 'team') return [];
			return [
				at(
					contest,
					['entries', index, 'participant'],
					'consent/missing',
					`\`${id}\` has not agreed to be named. Remove the field; the entry then takes part as a number.`,
				),
			];
		});
		if (draw && draw.on > today) {
			findings.push(
				at(
					contest,
					['draw', 'on'],
					'date/future',
					`The seed is of ${draw.on}, which is still to come, so somebody chose it. Add \`draw\` when the seed is known.`,
				),
			);
		}
		return findings;
	});
}
