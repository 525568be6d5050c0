import { getCollection, type CollectionEntry } from 'astro:content';
import { lotsOf, phaseOf, sealOf, type Phase } from '../../../lib/programme/contests/draw.ts';
import { buildDate } from '../../../lib/time/build-date.ts';
import { getParticipants, type ListedParticipant } from '../leaderboard/participants.ts';
import { address, inLanguage } from '../../layout/portal.ts';
import { memoize } from '../../layout/memoize.ts';

/** An entry of a contest, with the name of whom it is from if they agreed to be named. */
export interface EntryView {
	id: string;
	name?: string | undefined;
}

export interface LotView extends EntryView {
	hash: string;
	won: boolean;
}

export interface ContestView {
	id: string;
	href: string;
	title: string;
	summary: string;
	hashtag: string;
	from: string;
	until: string;
	prize: string;
	winners: number;
	how: string[];
	rules: string[];
	seedFrom: string;
	/** Where it stands on the day of the build. */
	phase: Phase;
	/** In the order of the list. */
	entries: EntryView[];
	/** Seal of the list of entries, once it is closed. */
	sealed?: string | undefined;
	/** The draw, once its seed is known; the lots in their order. */
	draw?: { on: string; seed: string; lots: LotView[] } | undefined;
}

const contests = memoize(() => getCollection('contests'));
const order: Phase[] = ['running', 'closed', 'coming', 'drawn'];

/** All contests in a language: those that are on, then those to come, then those that were drawn, the latest first. */
export async function getContests(language: string): Promise<ContestView[]> {
	const participants = new Map((await getParticipants()).map((participant) => [participant.id, participant]));
	const today = buildDate();
	return (await contests())
		.map((entry) => view(entry, { language, participants, today }))
		.toSorted((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase) || b.until.localeCompare(a.until) || a.id.localeCompare(b.id));
}

function view(
	{ id, data }: CollectionEntry<'contests'>,
	{ language, participants, today }: { language: string; participants: ReadonlyMap<string, ListedParticipant>; today: string },
): ContestView {
	const { hashtag, from, until, winners, closed, draw, entries = [] } = data;
	const said = (texts: Record<string, string>) => inLanguage(texts, language);
	const named = entries.map((entry): EntryView => {
		const name = participants.get(entry.participant ?? '')?.name;
		return { id: entry.id, name: name && said(name) };
	});
	const names = new Map(named.map((entry) => [entry.id, entry.name]));
	const lots = (seed: string) =>
		lotsOf(
			entries.map((entry) => entry.id),
			seed,
		).map((lot, index) => ({ ...lot, name: names.get(lot.id), won: index < winners }));
	return {
		id,
		href: address(language, 'programme', 'contests', id),
		title: said(data.title),
		summary: said(data.summary),
		hashtag: said(hashtag),
		from,
		until,
		prize: said(data.prize),
		winners,
		how: data.how.map(said),
		rules: data.rules.map(said),
		seedFrom: said(data.seedFrom),
		phase: phaseOf({ from, until, drawn: draw?.on }, today),
		entries: named,
		sealed: closed === undefined ? undefined : sealOf(entries.map((entry) => entry.id)),
		draw: draw && { ...draw, lots: lots(draw.seed) },
	};
}
