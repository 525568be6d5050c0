import { sealOf } from '../../../lib/programme/contests/draw.ts';
import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';

/** Whoever is named on a list of entries has agreed to be, no seed is of a day to come, and a list that was closed stays as it is. */
export function checkContests({ contests, contestRecords, participants, today }: Site): Finding[] {
	return [...contests.values()].flatMap((contest) => {
		const { entries = [], draw, closed } = contest.value ?? {};
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
		const record = contestRecords.get(contest.id)?.value;
		const isLeft = closed === undefined || (record && closed <= record.closed);
		if (contest.value && record && (isLeft || draw) && record.seal !== sealOf(entries.map(({ id }) => id))) {
			const remedy = draw
				? 'The seed is known, so bring the list back'
				: `Bring the list back; if the seed is not known yet, you can close it anew with \`closed: ${today}\``;
			const message = `The list of entries is not the one that was closed on ${record.closed}: somebody was added or taken away. ${remedy}.`;
			findings.push(at(contest, ['entries'], 'contest/seal', message));
		}
		return findings;
	});
}
