import { rank } from '../../src/lib/random/shuffled.ts';
import type { Measure } from '../../src/lib/programme/results/row.ts';

/** Posts of all colleagues together, month by month: few in the first winter, fewer in the summer, more since the autumn. */
const posts: [month: string, count: number][] = [
	['2025-11', 17],
	['2025-12', 14],
	['2026-01', 21],
	['2026-02', 26],
	['2026-03', 33],
	['2026-04', 35],
	['2026-05', 38],
	['2026-06', 36],
	['2026-07', 27],
	['2026-08', 25],
	['2026-09', 47],
	['2026-10', 58],
];

/** How often a post is there, how far it is seen, and how many of those who see it react and follow the link. */
const networks = [
	{ id: 'linkedin', weight: 55, seen: 430, reacting: 0.026, following: 0.017, comments: true },
	{ id: 'telegram', weight: 30, seen: 270, reacting: 0.016, following: 0.026, comments: false },
	{ id: 'x', weight: 15, seen: 120, reacting: 0.012, following: 0.009, comments: true },
];

const kinds = [
	{ id: 'expertise', weight: 28, seen: 1.15, topics: ['growers', 'sensors'], leading: 0.018 },
	{ id: 'people', weight: 20, seen: 1.35, topics: ['team', 'growers'], leading: 0.004 },
	{ id: 'product', weight: 20, seen: 0.8, topics: ['sensors', 'software', 'energy'], leading: 0.03 },
	{ id: 'humour', weight: 10, seen: 1.5, topics: ['team', 'community'], leading: 0.002 },
	{ id: 'culture', weight: 10, seen: 1.05, topics: ['team', 'software'], leading: 0.002 },
	{ id: 'hiring', weight: 7, seen: 0.9, topics: ['careers'], leading: 0 },
	{ id: 'giving-back', weight: 5, seen: 1.2, topics: ['community', 'events'], leading: 0.004 },
];

const voices = [
	{ id: 'personal', weight: 34, seen: 1.2 },
	{ id: 'expert', weight: 28, seen: 1 },
	{ id: 'question', weight: 14, seen: 1.1 },
	{ id: 'short', weight: 14, seen: 0.8 },
	{ id: 'humour', weight: 10, seen: 1.25 },
];

/** Items of the library by the months in which they were new, with the kind that they are. */
const items: { id: string; kind: string; months: string[] }[] = [
	{ id: 'school-greenhouse-may', kind: 'giving-back', months: ['2026-05'] },
	{ id: 'heat-loss-calculator', kind: 'product', months: ['2026-09', '2026-10'] },
	{ id: 'humidity-update', kind: 'culture', months: ['2026-09', '2026-10'] },
	{ id: 'embedded-developers', kind: 'hiring', months: ['2026-10'] },
	{ id: 'nameless-tomato', kind: 'humour', months: ['2026-10'] },
	{ id: 'grower-day-questions', kind: 'expertise', months: ['2026-10'] },
	{ id: 'a-day-in-the-field', kind: 'people', months: ['2026-10'] },
];

const applying = 0.09;
const hiredAt = new Set(['2026-02', '2026-05']);

const dimensions = ['month', 'network', 'item', 'topic', 'kind', 'voice'] as const;
const measured = [
	'posts',
	'reach',
	'reactions',
	'comments',
	'reposts',
	'visits',
	'leads',
	'applications',
	'hires',
] as const satisfies Measure[];

type DemoRow = Record<(typeof dimensions)[number], string> & Partial<Record<(typeof measured)[number], number>>;

/**
 * Twelve months of results of a fictional company of some sixty advocates, as a CSV file in our own form. The same
 * seed gives the same file.
 */
export function demoResults(seed: string): string {
	const chance = chanceFrom(seed);
	const rows = new Map<string, DemoRow>();
	for (const [month, count] of posts) {
		for (let post = 0; post < count; post++) addPost(rows, month, chance);
		for (const row of rows.values()) {
			if (!hiredAt.has(month) || row.month !== month || row.kind !== 'hiring' || !row.applications) continue;
			row.hires = 1;
			break;
		}
	}
	const table = [...rows.values()].map((row) => [...dimensions, ...measured].map((name) => row[name] ?? '').join(','));
	return [
		'# Demo: invented for Teplia, a fictional company, and measured by nobody.',
		`# Written by \`node scripts/demo-results.ts\` with the seed "${seed}". Remove this file when you add your own.`,
		[...dimensions, ...measured].join(','),
		...table.toSorted(),
		'',
	].join('\n');
}

function addPost(rows: Map<string, DemoRow>, month: string, chance: () => number): void {
	const network = weighted(networks, chance);
	const kind = weighted(kinds, chance);
	const voice = weighted(voices, chance);
	const offered = items.filter((item) => item.kind === kind.id && item.months.includes(month));
	const item = offered.length > 0 && chance() < 0.7 ? offered[0]!.id : '';
	const topic = item === '' ? kind.topics[Math.floor(chance() * kind.topics.length)]! : '';
	const key = [month, network.id, item, topic, kind.id, voice.id].join();
	const row = rows.get(key) ?? { month, network: network.id, item, topic, kind: item === '' ? kind.id : '', voice: voice.id };
	rows.set(key, row);

	const reach = Math.round(network.seen * kind.seen * voice.seen * (0.45 + 1.1 * chance()));
	const reactions = happened(reach, network.reacting * (0.6 + 0.8 * chance()), chance);
	const visits = happened(reach, network.following * (kind.id === 'humour' ? 0.3 : 1), chance);
	add(row, 'posts', 1);
	add(row, 'reach', reach);
	add(row, 'reactions', reactions);
	// Telegram does not count comments on a channel without a group for them.
	if (network.comments) add(row, 'comments', happened(reactions, 0.16, chance));
	add(row, 'reposts', happened(reactions, 0.07, chance));
	add(row, 'visits', visits);
	if (kind.id === 'hiring') {
		add(row, 'applications', happened(visits, applying, chance));
		add(row, 'hires', 0);
	} else add(row, 'leads', happened(visits, kind.leading, chance));
}

function add(row: DemoRow, measure: (typeof measured)[number], count: number): void {
	row[measure] = (row[measure] ?? 0) + count;
}

/** How often something happens that each time happens with a probability. */
function happened(times: number, probability: number, chance: () => number): number {
	let count = 0;
	for (let time = 0; time < times; time++) if (chance() < probability) count++;
	return count;
}

function weighted<Choice extends { weight: number }>(choices: readonly Choice[], chance: () => number): Choice {
	let left = chance() * choices.reduce((total, { weight }) => total + weight, 0);
	return choices.find(({ weight }) => (left -= weight) < 0) ?? choices[0]!;
}

/** Numbers from 0 to 1 that the seed alone decides. */
function chanceFrom(seed: string): () => number {
	let drawn = 0;
	return () => rank(seed, String(drawn++)) / 2 ** 32;
}
