import type { Finding } from '../finding.ts';
import { at, type Entry, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';
import { referenceMistake } from './references.ts';
import type { Week } from '../../../schemas/programme/leaders/week.ts';

const agenda = 'src/content/briefing/agenda.yaml';

/** Each week is planned once, by somebody who leads, with items and rules that exist; and there is one agenda. */
export function checkLeaders(site: Site): Finding[] {
	const weeks = [...site.weeks.values()];
	return [
		...weeks.flatMap((week) => [...people(week, site), ...items(week, site), ...rules(week, site), ...name(week)]),
		...twice(weeks),
		...briefing(site),
	];
}

function people(week: Entry<Week>, { leaders }: Site): Finding[] {
	const leader = week.value?.leader;
	if (leader === undefined || leaders.has(leader)) return [];
	return [
		at(week, ['leader'], 'reference/unknown', `There is no leader \`${leader}\`.${suggestion(leader, [...leaders.keys()], 'There are')}`),
	];
}

function items(week: Entry<Week>, { shareables }: Site): Finding[] {
	return (week.value?.items ?? []).flatMap((item, index) => {
		if (shareables.has(item)) return [];
		return [
			at(
				week,
				['items', index],
				'reference/unknown',
				`There is no item \`${item}\`.${suggestion(item, [...shareables.keys()], 'There are')}`,
			),
		];
	});
}

function rules(week: Entry<Week>, site: Site): Finding[] {
	return (week.value?.rules ?? []).flatMap(({ ref }, index) => {
		const mistake = referenceMistake(ref, site);
		return mistake === undefined ? [] : [at(week, ['rules', index, 'ref'], mistake.id, mistake.message)];
	});
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

function briefing({ briefing: files, leaders, paths }: Site): Finding[] {
	const others = [...files.values()].filter(({ file }) => file !== agenda);
	const entry = files.get('agenda');
	const path = entry?.value?.path;
	return [
		...(entry || leaders.size === 0
			? []
			: [{ id: 'file/missing' as const, file: agenda, message: 'The file is missing. Write how a briefing of a small group goes.' }]),
		...others.map(({ file }) => ({
			id: 'file/not-read' as const,
			file,
			message: `Only ${agenda} is read. Move what you need into it, and remove this file.`,
		})),
		...(entry && path !== undefined && !paths.has(path)
			? [at(entry, ['path'], 'reference/unknown', `There is no path \`${path}\`.${suggestion(path, [...paths.keys()], 'There are')}`)]
			: []),
	];
}
