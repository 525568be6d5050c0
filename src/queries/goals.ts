import { getCollection, type CollectionEntry } from 'astro:content';
import { shareOfTime, type Reading } from '../lib/goals/progress.ts';
import { calendarDate } from '../lib/share/visibility.ts';
import { getOffered } from './library.ts';
import { getNetwork } from './networks.ts';
import { inLanguage } from './portal.ts';
import { remember } from './remember.ts';
import type { ShareableView } from './shareables.ts';

/** A number by which a goal is judged. */
export interface KpiView {
	id: string;
	name: string;
	unit: string;
	baseline: number;
	target: number;
	/** The latest of its readings; missing before there is one. */
	now?: Reading | undefined;
	/** All of its readings, the earliest first. */
	readings: readonly Reading[];
	/** Where it comes from. */
	source: string;
	/** The target by network. */
	split: { name: string; target: number }[];
}

export interface GoalView {
	id: string;
	objective: string;
	title: string;
	why: string;
	from: string;
	until: string;
	phase: 'running' | 'coming' | 'ended';
	/** How much of its time is over on the day of the build, 0 to 1. */
	time: number;
	asks: string;
	kinds: string[];
	kpis: KpiView[];
	owner: string;
	reviewBy: string;
	/** What the library offers for it on the day of the build. */
	items: ShareableView[];
}

const goals = remember(() => getCollection('goals'));

/** All goals in a language: those that run, those to come, then those that have ended, the latest first. */
export async function getGoals(language: string): Promise<GoalView[]> {
	const today = calendarDate(new Date());
	const offered = Map.groupBy(await getOffered(language), ({ goal }) => goal);
	const views = await Promise.all((await goals()).map((entry) => view(entry, { language, today, offered })));
	const order = ['running', 'coming', 'ended'];
	return views.toSorted(
		(a, b) =>
			order.indexOf(a.phase) - order.indexOf(b.phase) ||
			(a.phase === 'ended' ? b.until.localeCompare(a.until) : a.until.localeCompare(b.until)) ||
			a.id.localeCompare(b.id),
	);
}

async function view(
	{ id, data }: CollectionEntry<'goals'>,
	{ language, today, offered }: { language: string; today: string; offered: ReadonlyMap<string, ShareableView[]> },
): Promise<GoalView> {
	const { objective, title, why, from, until, asks, kpis, owner, reviewBy } = data;
	return {
		id,
		objective,
		title: inLanguage(title, language),
		why: inLanguage(why, language),
		from,
		until,
		phase: today < from ? 'coming' : today <= until ? 'running' : 'ended',
		time: shareOfTime({ from, until }, today),
		asks: inLanguage(asks.text, language),
		kinds: asks.kinds,
		kpis: await Promise.all(kpis.map((kpi) => kpiView(kpi, language))),
		owner: inLanguage(owner, language),
		reviewBy,
		items: offered.get(objective) ?? [],
	};
}

async function kpiView(kpi: CollectionEntry<'goals'>['data']['kpis'][number], language: string): Promise<KpiView> {
	const { id, name, unit, baseline, target, readings = [], source, split = [] } = kpi;
	const now = readings.at(-1);
	return {
		id,
		name: inLanguage(name, language),
		unit: inLanguage(unit, language),
		baseline,
		target,
		now,
		readings,
		source: inLanguage(source ?? {}, language),
		split: await Promise.all(
			split.map(async (part) => ({ name: inLanguage((await getNetwork(part.network)).name, language), target: part.target })),
		),
	};
}
