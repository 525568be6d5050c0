import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import type { Activity } from '../../../lib/programme/leaderboard/points.ts';
import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';
import { counted } from '../../../lib/text/counted.ts';
import { suggestion, unknown } from '../wording.ts';

/** The opt-in list, the teams and what was done fit together. */
export function checkLeaderboard(site: Site): Finding[] {
	return [...checkParticipants(site), ...checkTeams(site), ...checkActivity(site)];
}

function checkParticipants({ participants, today }: Site): Finding[] {
	return [...participants.values()].flatMap((participant) => {
		if (!participant.value) return [];
		const { agreed } = participant.value;
		const findings: Finding[] = [];
		if (agreed > today) {
			findings.push(
				at(participant, ['agreed'], 'date/future', `The day ${agreed} is still to come. Write the day on which the person agreed.`),
			);
		}
		return findings;
	});
}

function checkTeams({ teams, participants }: Site): Finding[] {
	return [...teams.values()].flatMap((team) => {
		const listed = [...participants.values()].filter(({ value }) => value?.team === team.id).length;
		if (!team.value || listed <= team.value.size) return [];
		return [
			at(
				team,
				['size'],
				'field/contradiction',
				`The team has ${counted(team.value.size, 'person', 'people')}, and ${listed} of the opt-in list ${listed === 1 ? 'belongs' : 'belong'} to it. Write how many it has.`,
			),
		];
	});
}

function checkActivity(site: Site): Finding[] {
	const { activity, points } = site;
	if (activity.length > 0 && !points) {
		return [
			{
				id: 'file/missing',
				file: 'src/content/points.yaml',
				message: 'The file is missing. Write what the leaderboard counts, or remove src/content/activity.',
			},
		];
	}
	const seen = new Map<string, string>();
	return activity.flatMap(({ file, lines, mistakes }) => [
		...mistakes.map((mistake) => ({ file, ...mistake })),
		...lines.flatMap(({ line, activity }) => {
			const finding = (id: FindingId, field: string, message: string): Finding => ({ id, file, line, field, message });
			const key = [activity.month, activity.participant, activity.team, activity.action].join(' ');
			const before = seen.get(key);
			seen.set(key, before ?? `${file}:${line}`);
			return [
				...unknownIn(activity, site).map(({ id, field, message }) => finding(id, field, message)),
				...(before === undefined
					? []
					: [finding('table/counted-twice', 'count', `${before} says the same month, name and action. Make one line of the two.`)]),
			];
		}),
	]);
}

function unknownIn(
	{ month, participant, team, action }: Activity,
	{ participants, teams, points, today }: Site,
): { id: FindingId; field: string; message: string }[] {
	const found: { id: FindingId; field: string; message: string }[] = [];
	if (month > today.slice(0, 7))
		found.push({ id: 'date/future', field: 'month', message: `The month ${month} is still to come. Count what has happened.` });
	if (participant !== undefined && !participants.has(participant)) {
		const known = suggestion(participant, participants.keys(), 'There are');
		const message = `There is nobody \`${participant}\` on the opt-in list.${known} Whoever is not on it is counted with the team: write the team instead.`;
		found.push({ id: 'reference/unknown', field: 'participant', message });
	}
	if (team !== undefined && !teams.has(team)) {
		found.push({
			id: 'reference/unknown',
			field: 'team',
			message: unknown('team', team, teams.keys()),
		});
	}
	const actions = points?.value?.actions.map(({ id }) => id);
	if (actions && !actions.includes(action)) {
		found.push({
			id: 'reference/unknown',
			field: 'action',
			message: `src/content/points.yaml has no action \`${action}\`.${suggestion(action, actions, 'It has')}`,
		});
	}
	return found;
}
