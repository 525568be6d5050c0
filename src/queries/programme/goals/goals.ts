import { getCollection, type CollectionEntry } from 'astro:content';
import { average, byMonth, rowsFor } from '../../../lib/programme/goals/measured.ts';
import { fullMonths, shareOfTime, type Reading } from '../../../lib/programme/goals/progress.ts';
import { buildDate } from '../../../lib/time/build-date.ts';
import { getOffered } from '../../library/library.ts';
import { getNetwork } from '../../networks/networks.ts';
import { inLanguage } from '../../layout/portal.ts';
import { memoize } from '../../layout/memoize.ts';
import { getResults } from '../results/results.ts';
import type { ShareableView } from '../../library/shareables.ts';

/** A number by which a goal is judged. */
export interface KpiView {
	id: string;
	name: string;
	unit: string;
	baseline: number;
	target: number;
	/** Where it stands; missing before it is known. */
	now?: number | undefined;
	/** All that was read, the earliest first: a day, `YYYY-MM-DD`, or a month, `YYYY-MM`, where it is measured. */
	readings: readonly Reading[];
	/** Where it comes from, in words of the author; missing where the results measure it. */
	source?: string | undefined;
	/** The target by network, and where it stands there. */
	split: { name: string; target: number; now?: number | undefined }[];
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

const goals = memoize(() => getCollection('goals'));

/** All goals in a language: those that run, those to come, then those that have ended, the latest first. */
export async function getGoals(language: string): Promise<GoalView[]> {
	const today = buildDate();
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
		kpis: await Promise.all(kpis.map((kpi) => kpiView(kpi, { language, months: fullMonths(data, today) }))),
		owner: inLanguage(owner, language),
		reviewBy,
		items: offered.get(objective) ?? [],
	};
}

type Kpi = CollectionEntry<'goals'>['data']['kpis'][number];

async function kpiView(kpi: Kpi, { language, months }: { language: string; months: readonly string[] }): Promise<KpiView> {
	const { id, name, unit, baseline, target, source, split = [] } = kpi;
	const view = { id, name: inLanguage(name, language), unit: inLanguage(unit, language), baseline, target };
	const { now, readings, byNetwork } = kpi.measure ? await measured(kpi.measure, months) : read(kpi);
	return {
		...view,
		now,
		readings,
		source: source && inLanguage(source, language),
		split: await Promise.all(
			split.map(async (part) => ({
				name: inLanguage((await getNetwork(part.network)).name, language),
				target: part.target,
				now: byNetwork(part.network),
			})),
		),
	};
}

function read({ readings = [] }: Kpi) {
	return { now: readings.at(-1)?.value, readings, byNetwork: () => undefined };
}

/** The average a month of what the results count, over the months that were measured. */
async function measured(measure: NonNullable<Kpi['measure']>, months: readonly string[]) {
	const rows = rowsFor(await getResults(), measure).filter(({ month }) => months.includes(month));
	const values = byMonth(rows, measure.of, months);
	return {
		now: average(values),
		readings: values.map(({ month, value }) => ({ on: month, value })),
		byNetwork: (network: string) =>
			average(
				byMonth(
					rows.filter((row) => row.network === network),
					measure.of,
					months,
				),
			),
	};
}
