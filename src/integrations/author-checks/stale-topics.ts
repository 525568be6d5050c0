import { lastDay, longestRest, restingLeaders, unplannedWeeks } from '../../lib/programme/leaders/rota.ts';
import { hasEnded } from '../../lib/time/visibility.ts';
import type { Note } from './finding.ts';
import { noteAt, type Site } from './site.ts';

/** Weeks after this one that should have a topic. */
const ahead = 2;

/** Where topics go stale: a week without one, a leader who has long had no turn, an item that is over before its week. */
export function staleTopics(site: Site): Note[] {
	if (site.leaders.size === 0) return [];
	return [...openWeeks(site), ...resting(site), ...outlived(site)];
}

function turns({ weeks }: Site) {
	return [...weeks.values()]
		.flatMap((entry) => (entry.value ? [{ entry, ...entry.value }] : []))
		.toSorted((a, b) => a.week.localeCompare(b.week));
}

function openWeeks(site: Site): Note[] {
	const planned = turns(site);
	const last = planned.at(-1);
	return unplannedWeeks(planned, site.today, ahead).map((week) => {
		const message = `No topic is planned for the week of ${week}.`;
		if (last) return noteAt(last.entry, ['week'], `${message} The last one that is planned is that of ${last.week}.`);
		return { file: 'src/content/weeks', message };
	});
}

function resting(site: Site): Note[] {
	return restingLeaders([...site.leaders.keys()], turns(site), site.today).map(({ leader, last }) => {
		const entry = site.leaders.get(leader)!;
		const message =
			last === undefined
				? 'Has had no turn yet, and none is planned.'
				: `The last turn was in the week of ${last}, more than ${longestRest} weeks ago, and none is planned.`;
		return noteAt(entry, ['name'], message);
	});
}

function outlived(site: Site): Note[] {
	return turns(site)
		.filter(({ week }) => !hasEnded({ expires: lastDay(week) }, site.today))
		.flatMap(({ entry, week, items }) =>
			items.flatMap((id, index) => {
				const item = site.shareables.get(id)?.value;
				if (!item) return [];
				if (hasEnded(item, week))
					return [noteAt(entry, ['items', index], `\`${id}\` ends on ${item.expires}, before the week of ${week}. Choose another.`)];
				if (item.publishFrom > lastDay(week))
					return [noteAt(entry, ['items', index], `\`${id}\` begins on ${item.publishFrom}, after the week of ${week}. Choose another.`)];
				return [];
			}),
		);
}
