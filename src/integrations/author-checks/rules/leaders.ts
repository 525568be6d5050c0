import type { Finding } from '../finding.ts';
import { at, type Entry, type Site } from '../site.ts';
import type { Week } from '../../../schemas/programme/leaders/week.ts';

const agenda = 'src/content/briefing/agenda.yaml';

/** Each week is planned once, and there is one agenda. */
export function checkLeaders(site: Site): Finding[] {
	const weeks = [...site.weeks.values()];
	return [...weeks.flatMap(name), ...twice(weeks), ...briefing(site)];
}

/** Its page stands beside the kit, whose address it must not take. */
function name({ file, id }: Entry<Week>): Finding[] {
	return id === 'kit'
		? [
				{
					id: 'file/name',
					file,
					message: 'A week cannot be named `kit`: that is the address of the leader kit. Give the file another name.',
				},
			]
		: [];
}

function twice(weeks: readonly Entry<Week>[]): Finding[] {
	const planned = new Map<string, string>();
	return weeks.flatMap((entry) => {
		const week = entry.value?.week;
		if (week === undefined) return [];
		const before = planned.get(week);
		planned.set(week, before ?? entry.file);
		if (before === undefined) return [];
		return [
			at(entry, ['week'], 'date/overlap', `The week of ${week} is planned in ${before} already. Move one of the two to another Monday.`),
		];
	});
}

function briefing({ briefing: files, leaders }: Site): Finding[] {
	const others = [...files.values()].filter(({ file }) => file !== agenda);
	const entry = files.get('agenda');
	return [
		...(entry || leaders.size === 0
			? []
			: [{ id: 'file/missing' as const, file: agenda, message: 'The file is missing. Write how a briefing of a small group goes.' }]),
		...others.map(({ file }) => ({
			id: 'file/not-read' as const,
			file,
			message: `Only ${agenda} is read. Move what you need into it, and remove this file.`,
		})),
	];
}
